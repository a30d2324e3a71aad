import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

test('An officer works in the sections that the level of the unit has, and in no others', () => {
  expect({
    grassroots: sectionsOf('unit-officer', 'grassroots'),
    upper: sectionsOf('unit-officer', 'upper'),
    subUnit: sectionsOf('unit-officer', 'sub-unit'),
  }).toEqual({
    grassroots: ['myWork', 'registration', 'pacts', 'sheet', 'people', 'commend'],
    upper: ['myWork', 'review', 'nominations', 'pacts'],
    subUnit: ['myWork', 'pacts'],
  });
});

test('Every role begins at its own work', () => {
  const roles = ['policy-board', 'standing-committee', 'administration', 'auditor'] as const;
  expect(roles.map((role) => sectionsOf(role, 'federation')[0])).toEqual(roles.map(() => 'myWork'));
});
