import type { Round } from '../campaigns/round.ts';
import type { CriteriaSetId, EvidenceId, PersonId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { SheetFaults, SheetGaps } from './collective-sheet.ts';
import type { CriteriaSet, Marks } from './criteria.ts';
import type { Deadline } from './deadline.ts';
import { enteredFaults } from './entered.ts';
import type { Entered } from './entered.ts';
import { lackingEvidence } from './evidence.ts';
import type { EvidenceGaps } from './evidence.ts';
import { eventOf, momentOf, wholeTotal } from './individual-sheet.ts';
import type {
  DraftIndividualSheet,
  IndividualSheet,
  IndividualSheetEvent,
  SubmittedIndividualSheet,
} from './individual-sheet.ts';
import type { PastDeadline } from './sending.ts';
import { tally } from './tally.ts';

/** Why points are not entered for a person. */
export type EntryRefused =
  | { code: 'round-closed' }
  | { code: 'set-not-in-round' }
  | { code: 'sheet-of-another-set'; set: CriteriaSetId }
  | { code: 'own-points' }
  | { code: 'wrong-state'; state: IndividualSheet['state'] }
  | PastDeadline
  | SheetFaults;

type Whose = { readonly unit: UnitId; readonly person: PersonId };

/**
 * Enters a person's points from the workbook of the unit: sent where no line and no evidence is missing, a draft otherwise.
 * What the person has scored or sent is never touched; what was entered before may be entered anew until it is assessed.
 */
export function enterSheet(
  existing: IndividualSheet | undefined,
  round: Round,
  set: CriteriaSet,
  about: Whose,
  marks: Marks,
  deadline: Deadline,
  step: Step,
): Result<
  {
    readonly state: DraftIndividualSheet | SubmittedIndividualSheet;
    readonly event: IndividualSheetEvent<'individual-sheet-entered'> & {
      readonly sheet: 'draft' | 'submitted';
    };
  },
  EntryRefused | { code: 'nothing-new' }
> {
  const before = opening(existing, round, set, about);
  if (!before.ok) return before;
  if (existing && isSame(existing.marks, marks)) return refuse({ code: 'nothing-new' });
  const { faults, missing, total } = tally(set, marks, existing?.deductions ?? []);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  const moment = momentOf(deadline, step);
  if (!moment.ok) return moment;
  const draft: DraftIndividualSheet = {
    ...before.value,
    state: 'draft',
    marks,
    entered: { way: 'workbook', by: step.by, at: step.at },
  };
  const isWhole = missing.length === 0 && lackingEvidence(set, marks, draft.evidence).length === 0;
  const state = isWhole ? { ...draft, state: 'submitted' as const, total, ...moment.value } : draft;
  return ok({ state, event: { ...eventOf('individual-sheet-entered', draft, total), sheet: state.state } });
}

/** What a person filled in on paper, with the pictures of it. */
export type PaperSheet = Entered & { readonly scans: readonly EvidenceId[] };

/**
 * Enters what a person has filled in on paper, and sends it. A paper that lacks a line goes back to the person, so nothing
 * of it is kept. What the person scored or sent with a code is never touched; what was entered for them before may be
 * entered anew until it is assessed.
 */
export function enterPaperSheet(
  existing: IndividualSheet | undefined,
  round: Round,
  set: CriteriaSet,
  about: Whose,
  { scans, ...entered }: PaperSheet,
  deadline: Deadline,
  step: Step,
): Result<
  {
    readonly state: SubmittedIndividualSheet;
    readonly event: IndividualSheetEvent<'paper-sheet-entered'>;
  },
  EntryRefused | SheetGaps | EvidenceGaps | { code: 'scan-missing' }
> {
  const before = opening(existing, round, set, about);
  if (!before.ok) return before;
  if (scans.length === 0) return refuse({ code: 'scan-missing' });
  const faults = enteredFaults(set, entered);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  const moment = momentOf(deadline, step);
  if (!moment.ok) return moment;
  const total = wholeTotal(set, entered);
  if (!total.ok) return total;
  const state: SubmittedIndividualSheet = {
    ...before.value,
    ...entered,
    state: 'submitted',
    total: total.value,
    ...moment.value,
    entered: { way: 'paper', by: step.by, at: step.at, scans },
  };
  return ok({ state, event: eventOf('paper-sheet-entered', state, total.value) });
}

type Unsent = Omit<DraftIndividualSheet, 'state'>;

/** What points are entered on: a blank sheet, or the one that is there, where it may be entered anew. */
function opening(
  existing: IndividualSheet | undefined,
  round: Round,
  set: CriteriaSet,
  about: Whose,
): Result<Unsent, EntryRefused> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!round.criteria.some((frozen) => frozen.set === set.id && frozen.subject === 'individual'))
    return refuse({ code: 'set-not-in-round' });
  if (existing) return replaceable(existing, set.id);
  return ok({ round: round.id, ...about, set: set.id, marks: {}, deductions: [], evidence: {} });
}

/** The sheet without what it was sent with, where it may be entered anew. */
function replaceable(sheet: IndividualSheet, set: CriteriaSetId): Result<Unsent, EntryRefused> {
  if (sheet.set !== set) return refuse({ code: 'sheet-of-another-set', set: sheet.set });
  if (sheet.state !== 'draft' && sheet.state !== 'submitted')
    return refuse({ code: 'wrong-state', state: sheet.state });
  if (!takesEntry(sheet)) return refuse({ code: 'own-points' });
  if (sheet.state === 'draft') return ok(sheet);
  const { total: _total, submittedAt: _submittedAt, late: _late, ...kept } = sheet;
  return ok(kept);
}

/**
 * Whether points may be entered for the person on it: nobody has assessed it, and nothing was scored, recorded or proven
 * by the person.
 */
export function takesEntry({
  state,
  entered,
  marks,
  deductions,
  evidence,
}: Pick<IndividualSheet, 'state' | 'marks' | 'deductions' | 'evidence'> & {
  readonly entered?: unknown;
}): boolean {
  if (state !== 'draft' && state !== 'submitted') return false;
  const isBlank = [...Object.keys(marks), ...deductions, ...Object.keys(evidence)].length === 0;
  return entered !== undefined || (state === 'draft' && isBlank);
}

/** Whether two sets of marks say the same of every line. */
function isSame(one: Marks, other: Marks): boolean {
  const items = new Set([...Object.keys(one), ...Object.keys(other)]);
  const said = (marks: Marks, item: string) => JSON.stringify(Object.entries(marks[item] ?? {}).toSorted());
  return [...items].every((item) => said(one, item) === said(other, item));
}
