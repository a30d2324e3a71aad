import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { COMMEND, NOMINATE, OBSTACLES } from '../../copy/nominations.vi.ts';
import { citationError } from './citation.ts';
import type { NomineeChoice, Obstacle } from './readiness.ts';
import { errorsOf } from './reference.ts';

/** What is typed to ask a higher level to honour the unit or one of its people. */
export type NominationForm = {
  readonly kind: '' | NomineeChoice['kind'];
  readonly person: string;
  readonly award: string;
  readonly citation: string;
};
export const BLANK_NOMINATION: NominationForm = { kind: '', person: '', award: '', citation: '' };

/** Whom the form names; undefined until that is chosen. */
export function nomineeOf({ kind, person }: NominationForm): NomineeChoice | undefined {
  if (kind === 'collective') return { kind };
  return kind === 'person' && person !== '' ? { kind, person } : undefined;
}

/** What to mend before it can be sent; an obstacle is told where the nominee is chosen. */
export const nominationErrors = (
  form: NominationForm,
  obstacle: Obstacle | undefined,
): readonly FieldError[] => [
  ...errorsOf('', {
    nominee: form.kind === '' ? NOMINATE.noNominee : undefined,
    person: form.kind === 'person' && form.person === '' ? NOMINATE.noPerson : undefined,
    obstacle: obstacle && OBSTACLES[obstacle],
    award: form.award === '' ? COMMEND.noAward : undefined,
    citation: citationError(form.citation),
  }),
];

/** Whether what was kept in the tab is still such a form. */
export const isNominationForm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && 'citation' in value;
