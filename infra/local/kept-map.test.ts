import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptMap } from './kept-map.ts';

const aFile = () => join(mkdtempSync(join(tmpdir(), 'kept-map-')), 'deep', 'map.jsonl');

test('what was set is there for the next one who opens the file, what was deleted is not', () => {
  const file = aFile();
  const map = openKeptMap<{ n: number }>(file);
  map.set('a', { n: 1 });
  map.set('b', { n: 2 });
  map.set('a', { n: 3 });
  map.delete('b');
  expect(openKeptMap(file).entries()).toEqual([['a', { n: 3 }]]);
});

test('a line cut off by a kill is dropped and the lines before it are kept', () => {
  const file = aFile();
  openKeptMap<number>(file).set('a', 1);
  appendFileSync(file, '["b",{"half":');
  const map = openKeptMap<number>(file);
  map.set('c', 3);
  expect(openKeptMap(file).entries()).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

test('a value set over and over does not make the file grow without end', () => {
  const file = aFile();
  const map = openKeptMap<number>(file);
  for (let n = 0; n <= 5000; n += 1) map.set('a', n);
  expect(map.get('a')).toBe(5000);
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(1100);
});
