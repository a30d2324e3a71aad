import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { compareNominees } from './lists.ts';
import type { ReferenceForm } from './reference.ts';
import { errorsOf, numberErrors } from './reference.ts';
import type { Signer, SigningForm } from './signing.ts';
import { BLANK_SIGNING, signingErrors } from './signing.ts';
import type { DecisionLineView, NominationView } from './views.ts';

/** What is chosen and typed for the register of decisions. */
export type DecisionForm = {
  readonly chosen: readonly string[];
  readonly reference: Pick<ReferenceForm, 'number' | 'date'>;
  readonly signing: SigningForm;
};
export const BLANK_DECISION: DecisionForm = {
  chosen: [],
  reference: { number: '', date: '' },
  signing: BLANK_SIGNING,
};

/** Passed by the council and in no decision yet. */
export const awaitingDecision = (nominations: readonly NominationView[]): readonly NominationView[] =>
  nominations.filter(({ state, decision }) => state === 'passed' && decision === undefined);

/** Chooses or leaves one. */
export const toggled = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];

/** Chooses all of a list, or none of it when all were chosen; the others stay as they are. */
export function toggledAll(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  const others = chosen.filter((id) => !ids.includes(id));
  return ids.every((id) => chosen.includes(id)) ? others : [...others, ...ids];
}

/** What to mend before a decision can be entered. `taken` are the numbers of the round's register. */
export const decisionErrors = (
  { reference, signing }: Pick<DecisionForm, 'reference' | 'signing'>,
  chosen: number,
  given: { readonly today: Day; readonly taken: readonly string[]; readonly signers: readonly Signer[] },
): readonly FieldError[] => [
  ...errorsOf('', { nominations: chosen === 0 ? DECISIONS.noneChosen : undefined }),
  ...numberErrors(reference, { at: 'reference', example: DECISIONS.numberExample, ...given }),
  ...signingErrors(given.signers, signing),
];

/** One line of a decision, whether it is entered or still a draft. */
export type Line = Pick<DecisionLineView, 'kind' | 'name' | 'unitName' | 'award' | 'citation'> & {
  readonly nomination: string;
};

/** The line that a nomination will become. */
export const lineOf = ({ id, nominee, unit, award, citation }: NominationView): Line => ({
  nomination: id,
  kind: nominee.kind,
  name: nominee.name,
  unitName: unit.name,
  award,
  citation,
});

/** Lines as a decision lists them: collectives, then people by given name. */
export function inParts<L extends Line>(
  lines: readonly L[],
): { readonly collectives: readonly L[]; readonly people: readonly L[] } {
  const sorted = lines.toSorted(compareNominees);
  return {
    collectives: sorted.filter(({ kind }) => kind === 'collective'),
    people: sorted.filter(({ kind }) => kind === 'person'),
  };
}

/** Whether what was kept in the tab is still such a form. */
export const isDecisionForm = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'chosen' in value &&
  'reference' in value &&
  'signing' in value;
