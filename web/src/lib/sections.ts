import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { levels } from '@bang-vang/shared/data/levels.ts';
import type { LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import type { SECTIONS } from '../copy/working.vi.ts';

export type Section = keyof typeof SECTIONS;

const SCORES = ['myWork', 'registration', 'pacts', 'sheet', 'people', 'commend'] as const;
const REVIEWS = ['myWork', 'review', 'nominations', 'pacts'] as const;
const PLAIN = ['myWork', 'pacts'] as const;

/** The sections that an appointment works in, in the order of the bar. What a level does is data (`levels.ts`). */
export function sectionsOf(role: Role, level: LevelId): readonly Section[] {
  switch (role) {
    case 'policy-board':
      return ['myWork', 'rounds', 'criteria', 'council', 'decisions', 'feedback'];
    case 'standing-committee':
      return ['myWork', 'criteria', 'decisions'];
    case 'administration':
      return ['myWork', 'sheet', 'people'];
    case 'auditor':
      return ['myWork', 'criteria', 'pacts', 'nominations', 'decisions', 'feedback'];
    case 'unit-officer': {
      const does = levels.find(({ id }) => id === level);
      return does?.scoresCollectively ? SCORES : does?.reviews ? REVIEWS : PLAIN;
    }
  }
}
