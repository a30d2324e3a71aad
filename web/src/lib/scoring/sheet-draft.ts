import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet, Item, ItemId, Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { Problem } from '../problem.ts';
import { enteredOf, entriesOf, keyed, sameEntered } from './entered.ts';
import type { Entered, Stored } from './entered.ts';
import { BLANK } from './entry.ts';
import type { DeductionEntry, Entry } from './entry.ts';
import {
  evidenceConflicts,
  evidenceEntriesOf,
  meetEvidence,
  NO_EVIDENCE,
  takeWords,
} from './evidence-draft.ts';
import type { EvidenceEntries, EvidenceEntry } from './evidence-draft.ts';
import { same } from './same.ts';

/** Why what was typed is not on the server yet. */
export type Trouble =
  | { readonly kind: 'unreached' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'conflict'; readonly theirs: Stored };

/** A sheet while someone fills it in: everything as typed, and the last that the server acknowledged. */
export type SheetDraft = {
  readonly entries: Readonly<Record<ItemId, Entry>>;
  readonly deductions: readonly DeductionEntry[];
  readonly evidence: EvidenceEntries;
  readonly base: Stored;
  /** What is on its way. */
  readonly saving: Entered | null;
  /** What was sent last without an answer: found on the server, it is this person's own and no conflict. */
  readonly unanswered: Entered | null;
  readonly savedAt: Instant | null;
  readonly trouble: Trouble | null;
};

/** What a browser keeps of an unfinished sheet, so that a closed tab loses nothing. */
export type Kept = Pick<SheetDraft, 'entries' | 'deductions' | 'evidence' | 'base' | 'unanswered'>;

export type DraftAction =
  | { readonly kind: 'typed'; readonly item: ItemId; readonly entry: Partial<Entry> }
  | { readonly kind: 'evidence-typed'; readonly item: ItemId; readonly entry: Partial<EvidenceEntry> }
  | { readonly kind: 'case-added'; readonly deduction: string }
  | { readonly kind: 'case-written'; readonly key: number; readonly evidence: string }
  | { readonly kind: 'case-removed'; readonly key: number }
  | { readonly kind: 'save-began'; readonly entered: Entered }
  | { readonly kind: 'save-ended'; readonly version: number; readonly at: Instant }
  | { readonly kind: 'save-failed'; readonly trouble: Exclude<Trouble, { kind: 'conflict' }> }
  | { readonly kind: 'tried-again' }
  | { readonly kind: 'met'; readonly set: CriteriaSet; readonly theirs: Stored }
  | {
      readonly kind: 'settled';
      readonly take: readonly ItemId[];
      readonly takeEvidence: readonly ItemId[];
      readonly takeDeductions: boolean;
    };

/**
 * Opens a sheet from what the server holds and what this browser kept of an earlier visit. Kept lines go on; where a newer
 * version changed the very same line, both stand side by side until the person has chosen.
 */
export function openDraft(set: CriteriaSet, stored: Stored, kept: Kept | undefined): SheetDraft {
  const fresh: SheetDraft = {
    entries: entriesOf(stored.marks),
    deductions: keyed(stored.deductions),
    evidence: evidenceEntriesOf(stored.evidence),
    base: stored,
    saving: null,
    unanswered: null,
    savedAt: null,
    trouble: null,
  };
  if (!kept) return fresh;
  if (kept.base.version === stored.version) return { ...fresh, ...kept, base: stored };
  return meet(set, { ...fresh, ...kept }, stored);
}

/** The next state of the sheet. Decides nothing about time or network. */
export function draftReducer(draft: SheetDraft, action: DraftAction): SheetDraft {
  switch (action.kind) {
    case 'typed': {
      const entry = { ...(draft.entries[action.item] ?? BLANK), ...action.entry };
      return { ...draft, entries: { ...draft.entries, [action.item]: entry } };
    }
    case 'evidence-typed': {
      const entry = { ...(draft.evidence[action.item] ?? NO_EVIDENCE), ...action.entry };
      return { ...draft, evidence: { ...draft.evidence, [action.item]: entry } };
    }
    case 'case-added': {
      const key = Math.max(-1, ...draft.deductions.map((deduction) => deduction.key)) + 1;
      return { ...draft, deductions: [...draft.deductions, { key, id: action.deduction, evidence: '' }] };
    }
    case 'case-written':
      return {
        ...draft,
        deductions: draft.deductions.map((deduction) =>
          deduction.key === action.key ? { ...deduction, evidence: action.evidence } : deduction,
        ),
      };
    case 'case-removed':
      return { ...draft, deductions: draft.deductions.filter(({ key }) => key !== action.key) };
    case 'save-began':
      return { ...draft, saving: action.entered };
    case 'save-ended':
      return {
        ...draft,
        base: { ...(draft.saving ?? draft.base), version: action.version },
        saving: null,
        unanswered: null,
        savedAt: action.at,
        trouble: null,
      };
    case 'save-failed':
      return { ...draft, saving: null, unanswered: draft.saving, trouble: action.trouble };
    case 'tried-again':
      return draft.trouble?.kind === 'conflict' ? draft : { ...draft, trouble: null };
    case 'met':
      return meet(action.set, draft, action.theirs);
    case 'settled':
      return settle(draft, action);
  }
}

/** Whether the server lacks something that could be saved now. */
export const isUnsaved = (set: CriteriaSet, draft: SheetDraft): boolean =>
  !sameEntered(set, enteredOf(set, draft), draft.base);

/** Whether the browser must keep something that the server does not hold: unsaved lines, wrong ones, half ones. */
export function isWorthKeeping(set: CriteriaSet, draft: SheetDraft): boolean {
  const shown = entriesOf(draft.base.marks);
  return (
    draft.deductions.some(({ evidence }) => evidence.trim() === '') ||
    flatItems(set).some(
      ({ id }) => JSON.stringify(draft.entries[id] ?? BLANK) !== JSON.stringify(shown[id] ?? BLANK),
    ) ||
    !same(draft.evidence, evidenceEntriesOf(draft.base.evidence)) ||
    isUnsaved(set, draft)
  );
}

/** One line that was changed here and elsewhere since they last agreed. */
export type Conflict = { readonly item: Item; readonly mine: Mark | null; readonly theirs: Mark | null };

/** Every line that this person and someone else changed differently, in the order of the page. */
export function conflictsWith(set: CriteriaSet, draft: SheetDraft, theirs: Stored): readonly Conflict[] {
  const mine = enteredOf(set, draft).marks;
  return flatItems(set).flatMap((item): Conflict[] => {
    const own = mine[item.id] ?? null;
    const other = theirs.marks[item.id] ?? null;
    const both = isTouched(draft, item.id) && isChangedThere(draft, theirs, item.id);
    return both && !same(own, other) ? [{ item, mine: own, theirs: other }] : [];
  });
}

/** Whether the recorded deductions were changed here and elsewhere, and differently. */
export function deductionsConflict(set: CriteriaSet, draft: SheetDraft, theirs: Stored): boolean {
  const mine = enteredOf(set, draft).deductions;
  return (
    !same(mine, theirs.deductions) &&
    !same(mine, draft.base.deductions) &&
    !isOld(theirs.deductions, draft.base.deductions, draft.unanswered?.deductions)
  );
}

/** The lines whose words of evidence were changed here and elsewhere, and differently. */
export const evidenceConflictsWith = (draft: SheetDraft, theirs: Stored): readonly ItemId[] =>
  evidenceConflicts(draft.evidence, sidesOf(draft, theirs));

const sidesOf = ({ base, unanswered }: SheetDraft, theirs: Stored) => ({
  base: base.evidence,
  unanswered: unanswered?.evidence,
  theirs: theirs.evidence,
});

/** Whether the person typed anything on the line since the last save, sound or not. */
const isTouched = ({ entries, base }: SheetDraft, item: ItemId): boolean =>
  !same(entries[item] ?? BLANK, entriesOf(base.marks)[item] ?? BLANK);

const isChangedThere = ({ base, unanswered }: SheetDraft, theirs: Stored, item: ItemId): boolean =>
  !isOld(
    theirs.marks[item] ?? null,
    base.marks[item] ?? null,
    unanswered ? (unanswered.marks[item] ?? null) : undefined,
  );

/** Whether what the server holds was there before, or came from this person in a save whose answer was lost. */
const isOld = (theirs: unknown, base: unknown, unanswered: unknown): boolean =>
  same(theirs, base) || (unanswered !== undefined && same(theirs, unanswered));

/**
 * A stored sheet of a newer version meets this one. What only one side changed is taken from that side; what both changed
 * differently is a conflict to settle.
 */
function meet(set: CriteriaSet, draft: SheetDraft, theirs: Stored): SheetDraft {
  const shown = entriesOf(theirs.marks);
  const taken = flatItems(set)
    .filter(({ id }) => !isTouched(draft, id) && isChangedThere(draft, theirs, id))
    .map(({ id }): [ItemId, Entry] => [id, shown[id] ?? BLANK]);
  const mine = enteredOf(set, draft).deductions;
  const takesCases = same(mine, draft.base.deductions) && !same(theirs.deductions, draft.base.deductions);
  const met: SheetDraft = {
    ...draft,
    entries: { ...draft.entries, ...Object.fromEntries(taken) },
    deductions: takesCases ? keyed(theirs.deductions) : draft.deductions,
    evidence: meetEvidence(draft.evidence, sidesOf(draft, theirs)),
    saving: null,
  };
  const conflicts = conflictsWith(set, met, theirs).length + evidenceConflictsWith(met, theirs).length;
  return conflicts > 0 || deductionsConflict(set, met, theirs)
    ? { ...met, trouble: { kind: 'conflict', theirs } }
    : { ...met, base: theirs, unanswered: null, trouble: null };
}

function settle(
  draft: SheetDraft,
  { take, takeEvidence, takeDeductions }: Extract<DraftAction, { kind: 'settled' }>,
): SheetDraft {
  if (draft.trouble?.kind !== 'conflict') return draft;
  const { theirs } = draft.trouble;
  const shown = entriesOf(theirs.marks);
  return {
    ...draft,
    entries: { ...draft.entries, ...Object.fromEntries(take.map((item) => [item, shown[item] ?? BLANK])) },
    deductions: takeDeductions ? keyed(theirs.deductions) : draft.deductions,
    evidence: takeWords(draft.evidence, theirs.evidence, takeEvidence),
    base: theirs,
    unanswered: null,
    trouble: null,
  };
}
