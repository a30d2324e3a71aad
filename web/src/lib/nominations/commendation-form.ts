import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { COMMEND, REFERENCE } from '../../copy/nominations.vi.ts';
import { citationError } from './citation.ts';
import type { ReferenceForm } from './reference.ts';
import { BLANK_REFERENCE, dayError, errorsOf, referenceErrors } from './reference.ts';

/** What is typed to commend a person by the unit's own decision. */
export type CommendationForm = {
  readonly person: string;
  readonly award: string;
  readonly citation: string;
  readonly conferenceOn: string;
  readonly decision: ReferenceForm;
};
export const BLANK_COMMENDATION: CommendationForm = {
  person: '',
  award: '',
  citation: '',
  conferenceOn: '',
  decision: BLANK_REFERENCE,
};

/** What to mend before it can be sent, by the contract's field names. */
export function commendationErrors(form: CommendationForm, today: Day): readonly FieldError[] {
  const { conferenceOn, decision } = form;
  const early = conferenceOn !== '' && decision.date !== '' && decision.date < conferenceOn;
  const reference = referenceErrors(decision, { at: 'decision', today, example: COMMEND.numberExample });
  return [
    ...errorsOf('', {
      person: form.person === '' ? COMMEND.noPerson : undefined,
      award: form.award === '' ? COMMEND.noAward : undefined,
      citation: citationError(form.citation),
      conferenceOn: dayError(conferenceOn, today, COMMEND.noConference),
    }),
    ...reference,
    ...(early && !reference.some(({ field }) => field === 'decision.date')
      ? [{ field: 'decision.date', message: REFERENCE.beforeConference }]
      : []),
  ];
}

/** The next person of the same conference: who and why are new, its day and decision stay. */
export const nextOfConference = (form: CommendationForm): CommendationForm => ({
  ...form,
  person: '',
  citation: '',
});

/** Whether what was kept in the tab is still such a form. */
export const isCommendationForm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'conferenceOn' in value && 'decision' in value;
