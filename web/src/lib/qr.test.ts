import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

const ADDRESS = 'https://bangvang.example/xac-minh/7KQM3XDT';

test('The path darkens exactly the modules of the code, inside a quiet zone of four.', () => {
  const { size, path } = qrPath(ADDRESS);
  const { data } = encode(ADDRESS, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  expect(size).toBe(data.length);
  expect(drawn).toEqual(data);
});
