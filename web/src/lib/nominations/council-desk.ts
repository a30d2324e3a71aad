import type { SourcedCouncilRule } from '@bang-vang/shared/data/council-rules.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CouncilForm, RowReading, Verdict } from './ballots.ts';
import { BLANK_ROW, readRow, verdictBy } from './ballots.ts';
import type { NominationView } from './views.ts';

/** One nomination before the council: what its row says, and the outcome once the ballots are all there. */
export type Desk = {
  readonly nomination: NominationView;
  readonly reading: RowReading;
  readonly verdict: Verdict | undefined;
};

/** What each nomination's row says now. Without a rule for its award nothing can be counted. */
export const desksOf = (
  nominations: readonly NominationView[],
  form: CouncilForm,
  ruleOf: (award: AwardId) => SourcedCouncilRule | undefined,
): readonly Desk[] =>
  nominations.map((nomination) => {
    const reading = readRow(form.session, form.rows[nomination.id] ?? BLANK_ROW);
    const rule = ruleOf(nomination.award)?.rule;
    const verdict = reading.kind === 'ready' && rule ? verdictBy(reading.ballots, rule) : undefined;
    return { nomination, reading, verdict };
  });

/** A desk whose ballots can be recorded. */
export type ReadyDesk = Desk & {
  readonly reading: Extract<RowReading, { kind: 'ready' }>;
  readonly verdict: Verdict;
};
const isReady = (desk: Desk): desk is ReadyDesk =>
  desk.verdict !== undefined && desk.reading.kind === 'ready';

/** The one next step of the screen: mend the session, mend a row, record what is ready, or go to the first gap. */
export type Step =
  | { readonly kind: 'session'; readonly field: string }
  | { readonly kind: 'wrong'; readonly first: NominationView; readonly count: number }
  | { readonly kind: 'record'; readonly ready: readonly ReadyDesk[]; readonly open: number }
  | { readonly kind: 'gap'; readonly first: NominationView }
  | { readonly kind: 'nothing' };

export function nextStep(desks: readonly Desk[], sessionErrors: readonly FieldError[]): Step {
  const [first] = desks;
  if (!first) return { kind: 'nothing' };
  const [error] = sessionErrors;
  if (error) return { kind: 'session', field: error.field };
  const wrong = desks.filter(({ reading }) => reading.kind === 'wrong');
  if (wrong[0]) return { kind: 'wrong', first: wrong[0].nomination, count: wrong.length };
  const ready = desks.filter(isReady);
  if (ready.length > 0) return { kind: 'record', ready, open: desks.length - ready.length };
  const begun = desks.find(({ reading }) => reading.kind === 'partial') ?? first;
  return { kind: 'gap', first: begun.nomination };
}
