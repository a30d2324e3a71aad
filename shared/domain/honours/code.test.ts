import { expect, test } from 'vitest';
import { codeHalves, honourCode, readHonourCode } from './code.ts';

test('A code is read whatever the spacing and the case.', () => {
  expect(readHonourCode('7kqm-3xdt')).toBe('7KQM3XDT');
  expect(readHonourCode(' 7KQM 3XDT ')).toBe('7KQM3XDT');
  expect(readHonourCode('7KQM–3XDT')).toBe('7KQM3XDT');
});

test('What is too short, too long or has a look-alike letter is no code.', () => {
  expect(readHonourCode('7KQM3XD')).toBeUndefined();
  expect(readHonourCode('7KQM3XDTT')).toBeUndefined();
  expect(readHonourCode('7KQM3XDO')).toBeUndefined();
});

test('Eight bytes make a code, and the seal shows it in two halves.', () => {
  const code = honourCode(Uint8Array.of(5, 17, 22, 19, 31, 27, 11, 25));
  expect(code).toBe('7KRN3XDV');
  expect(codeHalves(code)).toEqual(['7KRN', '3XDV']);
});

test('Fewer bytes than letters are a bug of the caller.', () => {
  expect(() => honourCode(Uint8Array.of(1, 2))).toThrow('a code needs 8 random bytes, got 2');
});
