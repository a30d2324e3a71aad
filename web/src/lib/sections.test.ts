import { ROLES } from '@bang-vang/shared/domain/access/actor.ts';
import { JOURNAL_READERS } from '@bang-vang/shared/domain/access/may.ts';
import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

test('An officer works in the sections that the level of the unit has, and in no others', () => {
  expect({
    grassroots: sectionsOf('unit-officer', 'grassroots'),
    upper: sectionsOf('unit-officer', 'upper'),
    subUnit: sectionsOf('unit-officer', 'sub-unit'),
  }).toEqual({
    grassroots: ['myWork', 'registration', 'pacts', 'sheet', 'people', 'commend', 'appointments', 'units'],
    upper: [
      'myWork',
      'review',
      'nominations',
      'pacts',
      'people',
      'board',
      'fairness',
      'report',
      'appointments',
      'units',
    ],
    subUnit: ['myWork', 'pacts', 'appointments', 'units'],
  });
});

test('Every role begins at its own work', () => {
  expect(ROLES.map((role) => sectionsOf(role, 'federation')[0])).toEqual(ROLES.map(() => 'myWork'));
});

test('The journal is offered to those who may read it, and to nobody else', () => {
  expect(ROLES.filter((role) => sectionsOf(role, 'federation').includes('journal'))).toEqual(
    ROLES.filter((role) => JOURNAL_READERS.some((reader) => reader === role)),
  );
});
