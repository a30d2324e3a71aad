import { expect, test } from 'vitest';
import { chance } from './chance.ts';

test('the same seed gives the same throws, another seed others', () => {
  const throws = (seed: number) => Array.from({ length: 5 }, chance(seed).next);
  expect(throws(7)).toEqual(throws(7));
  expect(throws(7)).not.toEqual(throws(8));
});

test('throws stay within their bounds and reach both', () => {
  const dice = chance(1);
  const thrown = new Set(Array.from({ length: 200 }, () => dice.between(1, 6)));
  expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a sample keeps the order of the list, has no one twice, and is at most the list', () => {
  const list = ['an', 'bình', 'chi', 'dung', 'êm'];
  const drawn = chance(3).sample(list, 3);
  expect(drawn).toEqual(list.filter((name) => drawn.includes(name)));
  expect(drawn).toHaveLength(3);
  expect(chance(3).sample(list, 9)).toEqual(list);
});

test('picking from nothing is a bug', () => {
  expect(() => chance(1).pick([])).toThrow('nothing to pick from');
});
