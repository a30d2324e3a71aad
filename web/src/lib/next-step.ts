import { includesRole } from '@bang-vang/shared/domain/access/actor.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import type { StageStanding } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { standingsOn } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import type { WorkItem } from './work.ts';
import { TOLD_SINGLY, deadlineOf } from './work.ts';
import type { RoundView } from './workplace.ts';

/** What is known of the reader's place in the round; undefined parts do not apply or are not known. */
export type Situation = {
  readonly role: Role;
  readonly today: Day;
  readonly round: RoundView | undefined;
  /** Whether any round of the programme is open. */
  readonly anyOpen: boolean;
  /** Whether the unit has registered; undefined where the unit takes no part as a collective. */
  readonly registered: boolean | undefined;
  /** The unit's sheet while it is a draft: what it adds up to, and how many of its lines are to be scored. */
  readonly draft: (Tally & { readonly lines: number }) | undefined;
  /** What waits for the reader, the most pressing first. */
  readonly mine: readonly WorkItem[];
  readonly proposedSets: number;
};

/** The one thing to do next, with what its sentence needs. */
export type NextStep =
  | { readonly kind: 'open-round' }
  | { readonly kind: 'wait-for-round' }
  | { readonly kind: 'round-closed'; readonly year: number }
  | { readonly kind: 'register'; readonly until: Day; readonly late: boolean }
  | {
      readonly kind: 'score-sheet';
      readonly until: Day;
      readonly late: boolean;
      readonly scored: number;
      readonly lines: number;
      readonly total: number;
      readonly wrong: number;
      /** The first line to go to; undefined when all are in order and the sheet can be sent. */
      readonly gap: string | undefined;
    }
  | {
      readonly kind: 'work';
      readonly first: WorkItem;
      readonly ofTask: number;
      readonly until: Day;
      readonly late: boolean;
    }
  | { readonly kind: 'approve-criteria'; readonly sets: number }
  | { readonly kind: 'nothing'; readonly ahead: StageStanding | undefined };

/**
 * Finds the one next step: a round first, then the unit's registration, then the most pressing work, the federation's own
 * points, and at last rest with what comes ahead. Auditors write nothing, so nothing is asked of them.
 */
export function nextStep(situation: Situation): NextStep {
  const { role, today, round, registered, draft, mine, proposedSets } = situation;
  if (!situation.anyOpen && role === 'policy-board') return { kind: 'open-round' };
  if (!round) return { kind: 'wait-for-round' };
  if (round.state === 'closed') return { kind: 'round-closed', year: round.year };
  const { calendar } = round;
  const by = (until: Day) => ({ until, late: until < today });
  if (includesRole(role, 'unit-officer') && registered === false)
    return { kind: 'register', ...by(calendar.registration.to) };
  const [first] = mine;
  if (first?.task === 'score-sheet' && draft)
    return {
      kind: 'score-sheet',
      ...by(calendar.scoring.to),
      scored: draft.lines - draft.missing.length,
      lines: draft.lines,
      total: draft.total,
      wrong: draft.faults.length,
      gap: gapOf(draft),
    };
  if (first) {
    const ofTask = mine.filter(({ task }) => task === first.task).length;
    return { kind: 'work', first, ofTask, ...by(deadlineOf(first, calendar)) };
  }
  if (role === 'standing-committee' && proposedSets > 0)
    return { kind: 'approve-criteria', sets: proposedSets };
  return { kind: 'nothing', ahead: stageAhead(calendar, today) };
}

/** What waits besides the next step: work that the step tells of already is not told twice. */
export function besides(step: NextStep, mine: readonly WorkItem[]): readonly WorkItem[] {
  if (step.kind === 'score-sheet') return mine.slice(1);
  if (step.kind !== 'work') return mine;
  if (step.ofTask === 1) return mine.filter((item) => item !== step.first);
  return step.ofTask > TOLD_SINGLY ? mine.filter(({ task }) => task !== step.first.task) : mine;
}

function gapOf({ faults, missing }: Tally): string | undefined {
  const [fault] = faults;
  return fault && 'item' in fault ? fault.item : missing[0];
}

/** The stage to tell of while nothing waits: the one going on, else the next one. */
function stageAhead(calendar: RoundView['calendar'], today: Day): StageStanding | undefined {
  const standings = standingsOn(calendar, today);
  return (
    standings.findLast(({ standing }) => standing === 'now') ??
    standings.find(({ standing }) => standing === 'ahead')
  );
}
