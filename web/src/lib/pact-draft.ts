import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { PACTS } from '../copy/pacts.vi.ts';
import type { UnitAnswer } from './workplace.ts';

type UnitName = UnitAnswer['children'][number];

/** Who can stand side by side in a pact that the reader's unit draws up. */
export type Circle = {
  readonly kind: 'siblings' | 'children';
  /** The reader's own unit, where it is a party itself. */
  readonly own: UnitName | undefined;
  readonly candidates: readonly UnitName[];
  /** Units above all parties. */
  readonly witnesses: readonly UnitName[];
};

/** The circles of a unit: with its siblings as a party, or between its own sub-units as the one above them. */
export function circlesOf(
  unit: Pick<UnitAnswer, 'id' | 'name' | 'managers' | 'children' | 'siblings'>,
): readonly Circle[] {
  const own = { id: unit.id, name: unit.name };
  const above = unit.managers.toReversed();
  const all: readonly Circle[] = [
    { kind: 'siblings', own, candidates: unit.siblings, witnesses: above },
    { kind: 'children', own: undefined, candidates: unit.children, witnesses: [own, ...above] },
  ];
  return all.filter(({ candidates, own: party }) => candidates.length >= (party ? 1 : 2));
}

/** The form for a pact, as typed. */
export type PactDraft = {
  readonly circle: Circle['kind'];
  readonly chosen: readonly string[];
  readonly witness: string;
  readonly promises: readonly string[];
};

export const pactDraft = (circle: Circle['kind']): PactDraft => ({
  circle,
  chosen: [],
  witness: '',
  promises: [''],
});

/** The parties of the draft: the reader's own unit, if it is one, and those chosen. */
export const partiesOf = (draft: PactDraft, { own, candidates }: Circle): readonly UnitName[] => [
  ...(own ? [own] : []),
  ...candidates.filter(({ id }) => draft.chosen.includes(id)),
];

/** What is to be mended before the pact can be proposed, by the names of fields. */
export const pactErrors = (draft: PactDraft, circle: Circle): readonly FieldError[] => [
  ...(partiesOf(draft, circle).length < 2 ? [{ field: 'parties', message: PACTS.needParties }] : []),
  ...draft.promises.flatMap((promise, index) =>
    promise.trim() === '' ? [{ field: `promises.${index}`, message: PACTS.needPromise(index + 1) }] : [],
  ),
];
