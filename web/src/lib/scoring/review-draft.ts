import type { CriteriaSet, Item, ItemId, Mark, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { differences } from '@bang-vang/shared/domain/scoring/differences.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { BLANK, entryOf, readEntry } from './entry.ts';
import type { Entry } from './entry.ts';

/** A review while someone writes it: points as typed, and what the scorer will read where they differ. */
export type ReviewDraft = {
  readonly entries: Readonly<Record<ItemId, Entry>>;
  readonly reasons: Readonly<Record<ItemId, string>>;
};

export type ReviewAction =
  | { readonly kind: 'typed'; readonly item: ItemId; readonly entry: Partial<Entry> }
  | { readonly kind: 'reasoned'; readonly item: ItemId; readonly reason: string }
  | { readonly kind: 'took-own'; readonly items: readonly ItemId[]; readonly own: Marks };

export const BLANK_REVIEW: ReviewDraft = { entries: {}, reasons: {} };

/** A review as it was closed, to be gone over again. */
export const draftOfReview = (marks: Marks, reasons: ReviewDraft['reasons']): ReviewDraft => ({
  entries: Object.fromEntries(
    Object.entries(marks).map(([item, mark]: [ItemId, Mark]) => [item, entryOf(mark)]),
  ),
  reasons,
});

/** The next state of the review. */
export function reviewReducer(draft: ReviewDraft, action: ReviewAction): ReviewDraft {
  switch (action.kind) {
    case 'typed': {
      const entry = { ...(draft.entries[action.item] ?? BLANK), ...action.entry };
      return { ...draft, entries: { ...draft.entries, [action.item]: entry } };
    }
    case 'reasoned':
      return { ...draft, reasons: { ...draft.reasons, [action.item]: action.reason } };
    case 'took-own': {
      const taken = action.items.flatMap((item): [ItemId, Entry][] => {
        const mark = action.own[item];
        return mark ? [[item, entryOf(mark)]] : [];
      });
      return { ...draft, entries: { ...draft.entries, ...Object.fromEntries(taken) } };
    }
  }
}

/** How a line of the review stands beside the scorer's own. */
export type ReviewLine = {
  readonly item: Item;
  readonly own: Mark | null;
  readonly entry: Entry;
  /** Theirs less own; null while the line is not soundly scored. */
  readonly difference: number | null;
  readonly reason: string;
  readonly gap: 'empty' | 'wrong' | 'reason' | null;
};

/**
 * Every line of a review. A claimed bonus must be answered like any other line: left out, it would silently fall to
 * nothing.
 */
export function reviewLines(
  set: CriteriaSet,
  own: Marks,
  draft: ReviewDraft,
  tolerated = 0,
): readonly ReviewLine[] {
  const { marks } = reviewOf(set, own, draft);
  const apart = new Map(differences(set, own, marks).map(({ item, difference }) => [item, difference]));
  return flatItems(set).map((item) => {
    const entry = draft.entries[item.id] ?? BLANK;
    const reason = draft.reasons[item.id] ?? '';
    const difference = apart.get(item.id) ?? null;
    const mine = own[item.id] ?? null;
    const lacks = difference !== null && Math.abs(difference) > tolerated && reason.trim() === '';
    return { item, own: mine, entry, difference, reason, gap: gapOf(item, entry, mine, lacks) };
  });
}

function gapOf(item: Item, entry: Entry, own: Mark | null, lacksReason: boolean): ReviewLine['gap'] {
  const reading = readEntry(item, entry);
  if (reading.kind === 'wrong' || reading.kind === 'unreadable') return 'wrong';
  if (reading.kind === 'gap') return 'empty';
  if (reading.kind === 'empty') return item.kind === 'bonus' && !own ? null : 'empty';
  return lacksReason ? 'reason' : null;
}

/** What the review sends: sound lines, and reasons of lines that differ only. */
export function reviewOf(
  set: CriteriaSet,
  own: Marks,
  draft: ReviewDraft,
): { readonly marks: Marks; readonly reasons: Readonly<Record<ItemId, string>> } {
  const marks = Object.fromEntries(
    flatItems(set).flatMap((item): [ItemId, Mark][] => {
      const reading = readEntry(item, draft.entries[item.id] ?? BLANK);
      return reading.kind === 'sound' ? [[item.id, reading.mark]] : [];
    }),
  );
  const reasons = differences(set, own, marks).flatMap(({ item, difference }): [ItemId, string][] => {
    const reason = draft.reasons[item]?.trim();
    return difference !== null && difference !== 0 && reason ? [[item, reason]] : [];
  });
  return { marks, reasons: Object.fromEntries(reasons) };
}
