import { expect, it } from 'vitest';
import { day } from './day.ts';
import { inForce } from './in-force.ts';

const list = [
  { name: 'cũ', validFrom: day('2019-01-01'), validUntil: day('2024-07-01') },
  { name: 'mới', validFrom: day('2024-07-01') },
];

const on = (date: string) => inForce(list, day(date)).map(({ name }) => name);

it('finds what holds on a day: the first day belongs to an entry, the day it ends does not', () => {
  expect(['2018-12-31', '2019-01-01', '2024-06-30', '2024-07-01', '2040-01-01'].map(on)).toEqual([
    [],
    ['cũ'],
    ['cũ'],
    ['mới'],
    ['mới'],
  ]);
});
