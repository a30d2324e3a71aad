import { expect, test } from 'vitest';
import { longestAllowed, tooLong } from './file-length-rules.ts';

const lines = (count: number) => () => 'const line = 1;\n'.repeat(count);

test('a source file may have as many lines as the limit, and no more', () => {
  expect(tooLong('functions/kit/edge.ts', lines(longestAllowed))).toBe(false);
  expect(tooLong('functions/kit/edge.ts', lines(longestAllowed + 1))).toBe(true);
  expect(tooLong('web/src/pages/index.astro', lines(longestAllowed + 1))).toBe(true);
});

test('a reason in the first lines lets a file be long, an empty one does not', () => {
  const withHead = (head: string) => () => `${head}\n${lines(longestAllowed)()}`;
  expect(tooLong('web/src/styles/site.css', withHead('/* long: one look, read as one */'))).toBe(false);
  expect(tooLong('functions/kit/edge.ts', withHead('// long: '))).toBe(true);
});

test('data, demo data, tests and documents may be long', () => {
  const paths = ['shared/data/guide.ts', 'infra/local/demo/names.ts', 'web/src/a.test.tsx', 'README.md'];
  expect(paths.filter((path) => tooLong(path, lines(1000)))).toEqual([]);
});
