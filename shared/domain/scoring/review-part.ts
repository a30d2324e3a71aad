import type { Round } from '../campaigns/round.ts';
import type { AccountId, RoundId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type {
  CollectiveSheet,
  ReasonsMissing,
  ReviewingSheet,
  SheetFaults,
  SheetGaps,
  WrongState,
} from './collective-sheet.ts';
import type { GivenPoints } from './combined.ts';
import type { CriteriaSet } from './criteria.ts';
import type { Reviewer } from './review-panel.ts';
import { soundReview } from './reviewing.ts';
import { tally } from './tally.ts';

type About = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly account: AccountId;
  /** The unit by which they review. */
  readonly by: UnitId;
  /** Which version of the unit's sheet it is about. What was given for an earlier one has to be given again. */
  readonly submission: number;
};
/** Still to be given; the lines as drafted so far. */
export type OpenPart = About & GivenPoints & { readonly state: 'open' };
export type GivenPart = About &
  GivenPoints & { readonly state: 'given'; readonly total: number; readonly at: string };
/** Lasting: whoever has a reason not to review this unit's sheet has it for the next version too. */
export type AbstainedPart = About & {
  readonly state: 'abstained';
  readonly reason: string;
  readonly at: string;
};
/** No longer asked for; the lines are kept in case they are asked again. */
export type ReleasedPart = About & GivenPoints & { readonly state: 'released' };
/** What one reviewer of a panel does with the sheet (phần chấm); nobody else sees it before the time. */
export type ReviewPart = OpenPart | GivenPart | AbstainedPart | ReleasedPart;

/** Which states a part may move to; feeds buttons and a test. */
export const REVIEW_PART_NEXT = {
  open: ['given', 'abstained', 'released'],
  given: ['open'],
  abstained: [],
  released: ['open'],
} as const satisfies Record<ReviewPart['state'], readonly ReviewPart['state'][]>;

type WrongPart = { code: 'part-not-open'; state: ReviewPart['state'] };
type PartMove<Kind extends string, State, More = object> = {
  readonly state: State;
  readonly event: {
    readonly kind: Kind;
    readonly round: RoundId;
    readonly unit: UnitId;
    readonly at: UnitId;
  } & More;
};

const NOTHING: GivenPoints = { marks: {}, reasons: {}, deductions: [] };

/** What happened to a part, and never what stands in it: the journal is read before all points are in. */
const eventOf = <const Kind extends string>(kind: Kind, { round, unit, by }: About) => ({
  kind,
  round,
  unit,
  at: by,
});

const opened = ({ round, unit, account, by }: About, points: GivenPoints, submission: number): OpenPart => ({
  state: 'open',
  round,
  unit,
  account,
  by,
  submission,
  marks: points.marks,
  reasons: points.reasons,
  deductions: points.deductions,
});

/** The part as it stands to the sheet of now: given for an earlier version of it, it is open again with its lines. */
export const partFor = (
  part: ReviewPart,
  { submissions }: Pick<CollectiveSheet, 'submissions'>,
): ReviewPart =>
  (part.state === 'given' || part.state === 'open') && part.submission !== submissions
    ? opened(part, part, submissions)
    : part;

/**
 * Asks somebody for a part, for the first time or again. It waits for them at once where the sheet is under review; before
 * that nothing can be given, and they are asked again as the review begins.
 * Refusal: they have abstained from this unit's sheet before.
 */
export function assignPart(
  part: ReviewPart | undefined,
  { round, unit, submissions, state }: Pick<CollectiveSheet, 'round' | 'unit' | 'submissions' | 'state'>,
  { account, unit: by }: Reviewer,
): Result<
  PartMove<'part-assigned', OpenPart, { readonly underReview: boolean }>,
  { code: 'reviewer-abstained' }
> {
  if (part?.state === 'abstained') return refuse({ code: 'reviewer-abstained' });
  const about = { round, unit, account, by, submission: submissions };
  return ok({
    state: opened(about, part ?? NOTHING, submissions),
    event: { ...eventOf('part-assigned', about), underReview: state === 'reviewing' },
  });
}

/**
 * The sheet goes back to its unit: a part that is still open waits for nobody until they are asked again; its lines stay.
 * Refusal: nothing of it is awaited.
 */
export const pausePart = (part: ReviewPart): Result<PartMove<'part-paused', OpenPart>, WrongPart> =>
  part.state === 'open'
    ? ok({ state: part, event: eventOf('part-paused', part) })
    : refuse({ code: 'part-not-open', state: part.state });

/**
 * Somebody is no longer asked. Refusals: their part is in, and nobody is dropped for what they gave; they have abstained,
 * which is over already.
 */
export function releasePart(
  part: ReviewPart,
  sheet: Pick<CollectiveSheet, 'submissions'>,
): Result<PartMove<'part-released', ReleasedPart>, WrongPart> {
  const now = partFor(part, sheet);
  if (now.state !== 'open') return refuse({ code: 'part-not-open', state: now.state });
  return ok({ state: { ...now, state: 'released' }, event: eventOf('part-released', part) });
}

type NotNow = { code: 'round-closed' } | WrongState | WrongPart;

/** The part as it may be written: the round is open, the sheet under review, the part not yet in. */
function writable(
  part: ReviewPart,
  sheet: CollectiveSheet,
  round: Round,
): Result<{ readonly part: OpenPart; readonly sheet: ReviewingSheet }, NotNow> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewing') return refuse({ code: 'wrong-state', state: sheet.state });
  const now = partFor(part, sheet);
  if (now.state !== 'open') return refuse({ code: 'part-not-open', state: now.state });
  return ok({ part: now, sheet });
}

/**
 * Keeps the lines as entered; leaves no event.
 * Refusals: closed round, the sheet is not under review, the part is in, a line outside its bounds.
 */
export function draftPart(
  part: ReviewPart,
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  entered: GivenPoints,
): Result<OpenPart, NotNow | SheetFaults> {
  const now = writable(part, sheet, round);
  if (!now.ok) return now;
  const { faults } = tally(set, entered.marks, entered.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  return ok({ ...now.value.part, ...entered });
}

/**
 * A reviewer hands in their points. Nobody else learns them before all are in.
 * Refusals: closed round, the sheet is not under review, the part is in, and whatever a review alone would be refused for.
 */
export function givePart(
  part: ReviewPart,
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  given: GivenPoints,
  step: Step,
): Result<PartMove<'part-given', GivenPart>, NotNow | SheetFaults | SheetGaps | ReasonsMissing> {
  const now = writable(part, sheet, round);
  if (!now.ok) return now;
  const sound = soundReview(now.value.sheet, round, set, given);
  if (!sound.ok) return sound;
  return ok({
    state: { ...now.value.part, ...given, state: 'given', total: sound.value.total, at: step.at },
    event: eventOf('part-given', part),
  });
}

/**
 * A reviewer does not take part, for a reason; what they had drafted falls away. It cannot be taken back.
 * Refusals: closed round, the sheet is not under review, the part is in.
 */
export function abstainFromPart(
  part: ReviewPart,
  sheet: CollectiveSheet,
  round: Round,
  reason: string,
  step: Step,
): Result<PartMove<'part-abstained', AbstainedPart>, NotNow> {
  const now = writable(part, sheet, round);
  if (!now.ok) return now;
  const { round: id, unit, account, by, submission } = now.value.part;
  return ok({
    state: { state: 'abstained', round: id, unit, account, by, submission, reason, at: step.at },
    event: eventOf('part-abstained', part),
  });
}

/**
 * A reviewer takes a given part back to change it, while the review is not confirmed. `confirms` says that they may confirm
 * it themselves and so may have seen the others' points: then it stays.
 * Refusals: closed round, the sheet is not under review, the part is not in, whoever confirms.
 */
export function withdrawPart(
  part: ReviewPart,
  sheet: CollectiveSheet,
  round: Round,
  confirms: boolean,
): Result<
  PartMove<'part-withdrawn', OpenPart>,
  | { code: 'round-closed' }
  | WrongState
  | { code: 'part-not-given'; state: ReviewPart['state'] }
  | { code: 'confirms-itself' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewing') return refuse({ code: 'wrong-state', state: sheet.state });
  const now = partFor(part, sheet);
  if (now.state !== 'given') return refuse({ code: 'part-not-given', state: now.state });
  if (confirms) return refuse({ code: 'confirms-itself' });
  return ok({ state: opened(now, now, now.submission), event: eventOf('part-withdrawn', part) });
}
