import type {
  CriteriaSet,
  ItemId,
  Mark,
  Marks,
  RecordedDeduction,
} from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { BLANK, entryOf, readEntry } from './entry.ts';
import type { DeductionEntry, Entry } from './entry.ts';
import { enteredEvidence } from './evidence-draft.ts';
import type { EvidenceEntries } from './evidence-draft.ts';
import { same } from './same.ts';

/** What one save carries. */
export type Entered = {
  readonly marks: Marks;
  readonly deductions: readonly RecordedDeduction[];
  readonly evidence: Evidence;
};
/** What the server holds, and the version a save must name. */
export type Stored = Entered & { readonly version: number };

/** A sheet as typed: texts of fields, kept whatever they say. */
type Typed = {
  readonly entries: Readonly<Record<ItemId, Entry>>;
  readonly deductions: readonly DeductionEntry[];
  readonly evidence: EvidenceEntries;
};

/** What the fields show of stored points. */
export const entriesOf = (marks: Marks): Record<ItemId, Entry> =>
  Object.fromEntries(Object.entries(marks).map(([item, mark]) => [item, entryOf(mark)]));

/** Recorded cases with keys for a screen. */
export const keyed = (deductions: readonly RecordedDeduction[]): readonly DeductionEntry[] =>
  deductions.map((deduction, key) => ({ ...deduction, key }));

/** Only sound lines and links and proven cases travel; the others stay on the screen and in the browser until mended. */
export function enteredOf(set: CriteriaSet, draft: Typed): Entered {
  const marks = flatItems(set).flatMap((item): [ItemId, Mark][] => {
    const reading = readEntry(item, draft.entries[item.id] ?? BLANK);
    return reading.kind === 'sound' ? [[item.id, reading.mark]] : [];
  });
  const deductions = draft.deductions.flatMap(({ id, evidence }) =>
    evidence.trim() === '' ? [] : [{ id, evidence: evidence.trim() }],
  );
  return { marks: Object.fromEntries(marks), deductions, evidence: enteredEvidence(draft.evidence) };
}

/** Whether two saves carry the same. */
export const sameEntered = (set: CriteriaSet, one: Entered, other: Entered): boolean =>
  flatItems(set).every(({ id }) => same(one.marks[id] ?? null, other.marks[id] ?? null)) &&
  same(one.deductions, other.deductions) &&
  same(one.evidence, other.evidence);
