import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import type { AwardId, DecisionId, NominationId, PersonId, RoundId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { DecisionReference } from './commendation.ts';
import type { Nomination, NomineeRef } from './nomination.ts';
import type { Signature } from './signature.ts';
import { namingOneOf } from './signature.ts';

/**
 * The federation's register of the round's decisions (sổ quyết định). All decisions of a round pass through this one
 * record, so that no nomination stands in two of them and no number is given twice.
 */
export type DecisionRegister = {
  readonly round: RoundId;
  readonly numbers: Readonly<Record<string, DecisionId>>;
  readonly decided: Readonly<Record<NominationId, DecisionId>>;
};

/** One name of a decision, frozen as of the decision's day. */
export type DecisionLine = {
  readonly nomination: NominationId;
  readonly nominee: NomineeRef;
  readonly name: string;
  readonly unit: UnitId;
  readonly unitName: string;
  /** The union one level above the unit, under which lists group its names. */
  readonly group: { readonly unit: UnitId; readonly name: string };
  readonly award: AwardId;
  readonly citation: string;
};

type About = {
  readonly id: DecisionId;
  readonly round: RoundId;
  readonly year: number;
  readonly reference: DecisionReference;
  readonly authority: string;
  readonly names: number;
  /** Who signed, and how; absent from decisions that were entered before signers were chosen by their appointment. */
  readonly signature?: Signature | undefined;
};
export type RecordedDecision = About & { readonly state: 'recorded' };
export type PublishedDecision = About & { readonly state: 'published'; readonly publishedAt: string };
/** The federation's decision to commend (quyết định khen thưởng), with its list as lines beside it. */
export type Decision = RecordedDecision | PublishedDecision;

export const DECISION_NEXT = { recorded: ['published'], published: [] } as const satisfies Record<
  Decision['state'],
  readonly Decision['state'][]
>;

/** An empty register, before the round's first decision. */
export const emptyRegister = (round: RoundId): DecisionRegister => ({ round, numbers: {}, decided: {} });

type DecisionEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly decision: DecisionId;
  readonly names: number;
};

/**
 * Enters a decision into the register, with the nominations it commends.
 * Refusals: closed round, an empty list, a number already given, a date ahead of today, a nomination the council has not
 * passed, a nomination that stands in another decision, a signer whom the decision names.
 */
export function recordDecision(
  register: DecisionRegister,
  round: Round,
  wish: {
    readonly id: DecisionId;
    readonly reference: DecisionReference;
    readonly authority: string;
    readonly unit: UnitId;
    readonly signature: Signature;
  },
  nominations: readonly Nomination[],
  /** `signerIs`: every record of the human who signs. */
  given: { readonly today: Day; readonly signerIs: readonly PersonId[] },
): Result<
  {
    state: RecordedDecision;
    register: DecisionRegister;
    event: DecisionEvent<'decision-recorded'> & { nominations: readonly NominationId[] };
  },
  | { code: 'round-closed' }
  | { code: 'decision-empty' }
  | { code: 'number-taken'; number: string }
  | { code: 'date-ahead'; field: string }
  | { code: 'not-passed'; nominations: readonly NominationId[] }
  | { code: 'already-decided'; nominations: readonly NominationId[] }
  | { code: 'signer-is-named'; signer: string }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  const ids = nominations.map((nomination) => nomination.id);
  if (ids.length === 0) return refuse({ code: 'decision-empty' });
  const { number, date } = wish.reference;
  if (Object.hasOwn(register.numbers, number)) return refuse({ code: 'number-taken', number });
  if (date > given.today) return refuse({ code: 'date-ahead', field: 'reference.date' });
  const notPassed = nominations.filter(
    (nomination) => nomination.state !== 'passed' || nomination.round !== round.id,
  );
  if (notPassed.length > 0) return refuse({ code: 'not-passed', nominations: notPassed.map(({ id }) => id) });
  const decided = ids.filter((id) => Object.hasOwn(register.decided, id));
  if (decided.length > 0) return refuse({ code: 'already-decided', nominations: decided });
  if (namingOneOf(given.signerIs, nominations).length > 0)
    return refuse({ code: 'signer-is-named', signer: wish.signature.name });
  return ok({
    state: {
      state: 'recorded',
      id: wish.id,
      round: round.id,
      year: round.year,
      reference: wish.reference,
      authority: wish.authority,
      names: ids.length,
      signature: wish.signature,
    },
    register: {
      ...register,
      numbers: { ...register.numbers, [number]: wish.id },
      decided: { ...register.decided, ...Object.fromEntries(ids.map((id) => [id, wish.id])) },
    },
    event: {
      kind: 'decision-recorded',
      round: round.id,
      unit: wish.unit,
      decision: wish.id,
      names: ids.length,
      nominations: ids,
    },
  });
}

/**
 * Publishes a recorded decision: its names become entries of the honour roll, frozen as of the decision's day, so that
 * a later rename does not rewrite honours. Refusal: published already.
 */
export function publishDecision(
  decision: Decision,
  unit: UnitId,
  step: Step,
): Result<
  { state: PublishedDecision; event: DecisionEvent<'decision-published'> },
  { code: 'wrong-state'; state: Decision['state'] }
> {
  if (decision.state !== 'recorded') return refuse({ code: 'wrong-state', state: decision.state });
  return ok({
    state: { ...decision, state: 'published', publishedAt: step.at },
    event: {
      kind: 'decision-published',
      round: decision.round,
      unit,
      decision: decision.id,
      names: decision.names,
    },
  });
}
