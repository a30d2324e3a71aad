import { expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Compared } from './likeness.ts';
import { pairsAmong } from './likeness.ts';

const someone = (name: string, over: Partial<Compared> = {}, number?: string): Compared => ({
  id: id<PersonId>(name.replaceAll(/[^A-Za-z]/g, '')),
  name,
  number,
  ...over,
});

test('Names alike without marks, case or doubled blanks make a pair, and different names make none.', () => {
  const people = [
    someone('Đặng Thị Thuý', { id: id('P1') }),
    someone('dang thi  thuy', { id: id('P2') }),
    someone('Đặng Thị Thu', { id: id('P3') }),
  ];
  expect(pairsAmong(people)).toEqual([{ one: 'P1', other: 'P2', reasons: ['same-name'] }]);
});

test('The same identity number makes a pair under different names; no number makes none.', () => {
  const people = [
    someone('Lê Văn Nam', { id: id('P1') }, 'hash'),
    someone('Lê Nam', { id: id('P2') }, 'hash'),
    someone('Lý Nam', { id: id('P3') }),
  ];
  expect(pairsAmong(people)).toEqual([{ one: 'P1', other: 'P2', reasons: ['same-number'] }]);
});

test('A pair alike in both ways is told once, with both reasons.', () => {
  const people = [someone('Lê Nam', { id: id('P1') }, 'hash'), someone('Lê Nam', { id: id('P2') }, 'hash')];
  expect(pairsAmong(people)).toEqual([{ one: 'P1', other: 'P2', reasons: ['same-number', 'same-name'] }]);
});

test('Two people who were told apart are no pair any more, whichever record says so.', () => {
  const apart = [
    someone('Lê Nam', { id: id('P1') }),
    someone('Lê Nam', { id: id('P2'), apartFrom: [id('P1')] }),
  ];
  expect(pairsAmong(apart)).toEqual([]);
});
