import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { levels } from '@bang-vang/shared/data/levels.ts';
import type { LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import type { SECTIONS } from '../copy/working.vi.ts';

export type Section = keyof typeof SECTIONS;

const SCORES = ['myWork', 'registration', 'pacts', 'sheet', 'people', 'commend', 'appointments'] as const;
const REVIEWS = [
  'myWork',
  'review',
  'nominations',
  'pacts',
  'people',
  'board',
  'fairness',
  'report',
  'appointments',
] as const;
const PLAIN = ['myWork', 'pacts', 'appointments'] as const;

/** The sections that an appointment works in, in the order of the bar; everybody reads the units of their own tree. */
export const sectionsOf = (role: Role, level: LevelId): readonly Section[] => [
  ...workOf(role, level),
  'units',
];

/** What an appointment has to work on. What a level does is data (`levels.ts`). */
function workOf(role: Role, level: LevelId): readonly Section[] {
  switch (role) {
    case 'policy-board':
      return [
        'myWork',
        'rounds',
        'criteria',
        'review',
        'council',
        'decisions',
        'board',
        'fairness',
        'report',
        'feedback',
        'imports',
        'appointments',
        'journal',
      ];
    case 'standing-committee':
      return ['myWork', 'criteria', 'decisions', 'report', 'appointments'];
    case 'publicity-board':
      return ['myWork', 'criteria', 'decisions', 'report'];
    case 'inspection-office':
      return [
        'myWork',
        'criteria',
        'pacts',
        'nominations',
        'decisions',
        'board',
        'fairness',
        'report',
        'journal',
      ];
    case 'council-member':
      return ['myWork', 'nominations', 'decisions', 'report'];
    case 'administration':
      return ['myWork', 'sheet', 'people'];
    case 'auditor':
      return [
        'myWork',
        'criteria',
        'pacts',
        'nominations',
        'decisions',
        'board',
        'fairness',
        'report',
        'feedback',
        'appointments',
        'journal',
      ];
    case 'unit-head':
    case 'unit-officer': {
      const does = levels.find(({ id }) => id === level);
      return does?.scoresCollectively ? SCORES : does?.reviews ? REVIEWS : PLAIN;
    }
  }
}
