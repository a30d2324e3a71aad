import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operations } from '../../contract/index.ts';
import { guide } from './guide.ts';

const rows = readFileSync(new URL('../../../docs/guide-coverage.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .slice(2);

it('covers every section of the guide that has words of its own', () => {
  const numbered = guide.filter(({ number, paragraphs }) => /^[IV]/.test(number) && paragraphs.length > 0);
  expect(rows.map((cells) => cells[1])).toEqual(['Preamble', ...numbered.map(({ number }) => number)]);
});

it('names only operations that the contract has', () => {
  const named = rows.flatMap((cells) =>
    [...(cells[4] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
  );
  expect(named.filter((name) => !Object.hasOwn(operations, name))).toEqual([]);
});
