import type { Round } from '../campaigns/round.ts';
import type { CriteriaSetId, PersonId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { SheetFaults } from './collective-sheet.ts';
import type { CriteriaSet, Marks } from './criteria.ts';
import { lackingEvidence } from './evidence.ts';
import { eventOf } from './individual-sheet.ts';
import type {
  DraftIndividualSheet,
  IndividualSheet,
  IndividualSheetEvent,
  SubmittedIndividualSheet,
} from './individual-sheet.ts';
import { tally } from './tally.ts';

/** Why points are not entered for a person. */
export type EntryRefused =
  | { code: 'round-closed' }
  | { code: 'set-not-in-round' }
  | { code: 'sheet-of-another-set'; set: CriteriaSetId }
  | { code: 'own-points' }
  | { code: 'wrong-state'; state: IndividualSheet['state'] }
  | { code: 'nothing-new' }
  | SheetFaults;

/**
 * Enters a person's points from the workbook of the unit: sent where no line and no evidence is missing, a draft otherwise.
 * What the person has scored or sent is never touched; what was entered before may be entered anew until it is assessed.
 */
export function enterSheet(
  existing: IndividualSheet | undefined,
  round: Round,
  set: CriteriaSet,
  about: { readonly unit: UnitId; readonly person: PersonId },
  marks: Marks,
  step: Step,
): Result<
  {
    readonly state: DraftIndividualSheet | SubmittedIndividualSheet;
    readonly event: IndividualSheetEvent<'individual-sheet-entered'> & {
      readonly sheet: 'draft' | 'submitted';
    };
  },
  EntryRefused
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!round.criteria.some((frozen) => frozen.set === set.id && frozen.subject === 'individual'))
    return refuse({ code: 'set-not-in-round' });
  const before = existing && replaceable(existing, set.id);
  if (before && !before.ok) return before;
  if (existing && isSame(existing.marks, marks)) return refuse({ code: 'nothing-new' });
  const { faults, missing, total } = tally(set, marks, existing?.deductions ?? []);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  const draft: DraftIndividualSheet = {
    ...(before?.value ?? { ...blank(round, set.id), ...about }),
    state: 'draft',
    marks,
    entered: { by: step.by, at: step.at },
  };
  const isWhole = missing.length === 0 && lackingEvidence(set, marks, draft.evidence).length === 0;
  const state = isWhole ? { ...draft, state: 'submitted' as const, total, submittedAt: step.at } : draft;
  return ok({ state, event: { ...eventOf('individual-sheet-entered', draft, total), sheet: state.state } });
}

const blank = (round: Round, set: CriteriaSetId) => ({
  round: round.id,
  set,
  deductions: [],
  evidence: {},
});

/** The sheet without what it was sent with, where it may be entered anew. */
function replaceable(
  sheet: IndividualSheet,
  set: CriteriaSetId,
): Result<Omit<DraftIndividualSheet, 'state'>, EntryRefused> {
  if (sheet.set !== set) return refuse({ code: 'sheet-of-another-set', set: sheet.set });
  if (sheet.state !== 'draft' && sheet.state !== 'submitted')
    return refuse({ code: 'wrong-state', state: sheet.state });
  const isOwn = sheet.state === 'submitted' || Object.keys(sheet.marks).length > 0;
  if (!sheet.entered && isOwn) return refuse({ code: 'own-points' });
  if (sheet.state === 'draft') return ok(sheet);
  const { total: _total, submittedAt: _submittedAt, late: _late, ...kept } = sheet;
  return ok(kept);
}

/** Whether two sets of marks say the same of every line. */
function isSame(one: Marks, other: Marks): boolean {
  const items = new Set([...Object.keys(one), ...Object.keys(other)]);
  const said = (marks: Marks, item: string) => JSON.stringify(Object.entries(marks[item] ?? {}).toSorted());
  return [...items].every((item) => said(one, item) === said(other, item));
}
