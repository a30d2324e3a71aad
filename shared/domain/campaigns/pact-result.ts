import type { EvidenceId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type {
  AgreedPact,
  AssessedPact,
  DisputedPact,
  Pact,
  PactEvent,
  Signature,
  SignedPact,
} from './pact.ts';
import type { Round } from './round.ts';

/** How far a promise was kept, in words that are data (mức thực hiện). */
export type PactGrade = {
  readonly id: string;
  readonly name: string;
  /** Whether a promise of this grade counts as kept, in part, or not. */
  readonly standing: 'full' | 'part' | 'none';
  /** Whether the grade is believed only with something to show for it. */
  readonly needsEvidence: boolean;
};

/** What became of one promise: how far it was kept, by what, and what there is to show for it. */
export type PromiseResult = {
  readonly grade: string;
  readonly achieved: string;
  readonly note?: string | undefined;
  readonly link?: string | undefined;
  /** Files that were found clean. */
  readonly files?: readonly EvidenceId[] | undefined;
};

export type Objection = Signature & { readonly reason: string };

/** The results that one party put forward, in the order of the promises, and what the others said of them. */
export type Assessed = {
  readonly results: readonly PromiseResult[];
  /** Who has agreed: first whoever put the results forward, last the witness, who has seen them. */
  readonly agreements: readonly Signature[];
  /** Every word of disagreement so far, also with results put forward before. */
  readonly objections: readonly Objection[];
};

type Told<Kind extends string> = PactEvent<Kind> & {
  /** The party or witness that acted. */
  readonly at: UnitId;
  /** How many promises came to each grade. */
  readonly grades: Readonly<Record<string, number>>;
};

type NotNow = { code: 'round-closed' } | { code: 'not-a-party' } | { code: 'wrong-state'; state: string };

/** Whose agreement is still missing: the parties', and when all of them agree that of the witness, who has seen it. */
export function missingAgreements(pact: AssessedPact): readonly UnitId[] {
  const agrees = (unit: UnitId) => pact.agreements.some((agreement) => agreement.unit === unit);
  const parties = pact.parties.filter((party) => !agrees(party));
  if (parties.length > 0) return parties;
  return pact.witness && !agrees(pact.witness) ? [pact.witness] : [];
}

function told<const Kind extends string>(
  kind: Kind,
  pact: AssessedPact | DisputedPact | AgreedPact,
  at: UnitId,
): Told<Kind> {
  const grades: Record<string, number> = {};
  for (const { grade } of pact.results) grades[grade] = (grades[grade] ?? 0) + 1;
  return {
    kind,
    round: pact.round,
    unit: pact.under,
    parties: pact.parties,
    at,
    waitingFor: pact.state === 'assessed' ? missingAgreements(pact) : [],
    grades,
  };
}

/** Whether a party may put forward results, and send files for them: the pact is in force, and none await an answer. */
export const awaitsResults = (pact: Pact): pact is SignedPact | DisputedPact =>
  pact.state === 'signed' || pact.state === 'disputed';

/** Every file behind the results of a pact; none before results were put forward. */
export const filesOfPact = (pact: Pact): readonly EvidenceId[] =>
  'results' in pact ? pact.results.flatMap(({ files = [] }) => files) : [];

/** What is wrong with results as a party puts them forward: numbers of promises count from 1. */
function unfit(
  { promises }: Pact,
  results: readonly PromiseResult[],
  grades: readonly PactGrade[],
):
  | { code: 'results-missing'; promises: number }
  | { code: 'no-such-grade'; grade: string }
  | { code: 'pact-evidence-missing'; promises: readonly number[] }
  | undefined {
  if (results.length !== promises.length) return { code: 'results-missing', promises: promises.length };
  const known = new Map(grades.map((grade) => [grade.id, grade]));
  const stranger = results.find(({ grade }) => !known.has(grade));
  if (stranger) return { code: 'no-such-grade', grade: stranger.grade };
  const bare = results.flatMap(({ grade, note, link, files = [] }, place) =>
    known.get(grade)?.needsEvidence === true && !note && !link && files.length === 0 ? [place + 1] : [],
  );
  return bare.length > 0 ? { code: 'pact-evidence-missing', promises: bare } : undefined;
}

/**
 * Puts forward, for one party, how each promise of a pact was kept; whoever does so has agreed. From a pact in force, or
 * one whose last results a party did not agree with. Refusals: closed round, the unit is no party, the pact is in another
 * state, a promise without result, a grade that the data do not hold, a grade that needs evidence without any.
 */
export function assessPact(
  pact: Pact,
  round: Round,
  unit: UnitId,
  results: readonly PromiseResult[],
  grades: readonly PactGrade[],
  step: Step,
): Result<
  { state: AssessedPact; event: Told<'pact-assessed'> },
  NotNow | NonNullable<ReturnType<typeof unfit>>
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!pact.parties.includes(unit)) return refuse({ code: 'not-a-party' });
  if (!awaitsResults(pact)) return refuse({ code: 'wrong-state', state: pact.state });
  const wrong = unfit(pact, results, grades);
  if (wrong) return refuse(wrong);
  const state: AssessedPact = {
    ...pact,
    state: 'assessed',
    results,
    agreements: [{ unit, by: step.by, at: step.at }],
    objections: pact.state === 'disputed' ? pact.objections : [],
  };
  return ok({ state, event: told('pact-assessed', state, unit) });
}

/**
 * Agrees, for one unit, to the results put forward: each party, then the witness, who has seen them. The last one ends the
 * pact's course. Refusals: closed round, no part in it, another state, it has agreed already, a witness before the parties.
 */
export function agreeToPact(
  pact: Pact,
  round: Round,
  unit: UnitId,
  step: Step,
): Result<
  { state: AssessedPact | AgreedPact; event: Told<'pact-agreed'> },
  NotNow | { code: 'already-agreed' } | { code: 'parties-first' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!pact.parties.includes(unit) && pact.witness !== unit) return refuse({ code: 'not-a-party' });
  if (pact.state !== 'assessed') return refuse({ code: 'wrong-state', state: pact.state });
  if (pact.agreements.some((agreement) => agreement.unit === unit)) return refuse({ code: 'already-agreed' });
  if (!missingAgreements(pact).includes(unit)) return refuse({ code: 'parties-first' });
  const agreed: AssessedPact = {
    ...pact,
    agreements: [...pact.agreements, { unit, by: step.by, at: step.at }],
  };
  const state =
    missingAgreements(agreed).length === 0
      ? ({ ...agreed, state: 'agreed', agreedAt: step.at } satisfies AgreedPact)
      : agreed;
  return ok({ state, event: told('pact-agreed', state, unit) });
}

/**
 * Does not agree, for one party, with the results put forward, and says why; also a party that has agreed before may, as
 * long as not all have. Refusals: closed round, the unit is no party, another state.
 */
export function disputePact(
  pact: Pact,
  round: Round,
  unit: UnitId,
  reason: string,
  step: Step,
): Result<{ state: DisputedPact; event: Told<'pact-disputed'> }, NotNow> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!pact.parties.includes(unit)) return refuse({ code: 'not-a-party' });
  if (pact.state !== 'assessed') return refuse({ code: 'wrong-state', state: pact.state });
  const state: DisputedPact = {
    ...pact,
    state: 'disputed',
    objections: [...pact.objections, { unit, by: step.by, at: step.at, reason }],
  };
  return ok({ state, event: told('pact-disputed', state, unit) });
}
