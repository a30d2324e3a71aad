import { aGroup, aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { describe, expect, it } from 'vitest';
import { enteredOf } from './entered.ts';
import { conflictsWith, draftReducer, isUnsaved, isWorthKeeping, openDraft } from './sheet-draft.ts';
import type { Stored } from './entered.ts';
import type { DraftAction, SheetDraft } from './sheet-draft.ts';

const set = aSet({
  total: 20,
  groups: [aGroup('1', 20, [aLine('1.1'), aLine('1.2')])],
  deductions: [{ id: 'T1', appliesTo: '1', text: 'Đi muộn', amount: 1 }],
});
const points = (given: Record<string, number>): Marks =>
  Object.fromEntries(
    Object.entries(given).map(([item, value]) => [item, { kind: 'points', points: value }] as const),
  );
const stored = (version: number, given: Record<string, number> = {}): Stored => ({
  version,
  marks: points(given),
  deductions: [],
  evidence: {},
});
const after = (draft: SheetDraft, ...actions: readonly DraftAction[]): SheetDraft =>
  actions.reduce(draftReducer, draft);
const typed = (item: string, text: string): DraftAction => ({ kind: 'typed', item, entry: { points: text } });
const at = instant('2026-12-01T02:42:00.000Z');

describe('opening a sheet', () => {
  it('shows no points on a line that nobody scored', () => {
    expect(openDraft(set, stored(0), undefined).entries).toEqual({});
  });

  it('goes on with what this browser kept, wrong lines included, when nobody saved in between', () => {
    const before = after(openDraft(set, stored(3, { '1.1': 7 }), undefined), typed('1.1', '12'));
    const reopened = openDraft(set, stored(3, { '1.1': 7 }), before);
    expect([reopened.entries['1.1']?.points, reopened.trouble]).toEqual(['12', null]);
  });

  it('puts a kept line beside the saved one when someone changed the same line in between', () => {
    const before = after(openDraft(set, stored(3, { '1.1': 7 }), undefined), typed('1.1', '5'));
    const reopened = openDraft(set, stored(4, { '1.1': 8 }), before);
    expect(reopened.trouble).toEqual({ kind: 'conflict', theirs: stored(4, { '1.1': 8 }) });
  });

  it('goes on with kept lines beside those that someone changed elsewhere', () => {
    const before = after(openDraft(set, stored(3, { '1.1': 7 }), undefined), typed('1.2', '5'));
    const reopened = openDraft(set, stored(4, { '1.1': 8 }), before);
    expect([enteredOf(set, reopened).marks, reopened.base.version, reopened.trouble]).toEqual([
      points({ '1.1': 8, '1.2': 5 }),
      4,
      null,
    ]);
  });

  it('asks nothing about what a save on its way brought when the page was closed', () => {
    const draft = after(openDraft(set, stored(3), undefined), typed('1.1', '7'));
    const closed = { ...draft, unanswered: enteredOf(set, draft) };
    const reopened = after(openDraft(set, stored(3), closed), typed('1.1', '7,5'), typed('1.2', '4'));
    const met = after(reopened, { kind: 'met', set, theirs: stored(4, { '1.1': 7 }) });
    expect([enteredOf(set, met).marks, met.base.version, met.trouble]).toEqual([
      points({ '1.1': 7.5, '1.2': 4 }),
      4,
      null,
    ]);
  });

  it('asks nothing when the newer version says the same', () => {
    const before = after(openDraft(set, stored(3), undefined), typed('1.2', '5'));
    const reopened = openDraft(set, stored(4, { '1.2': 5 }), before);
    expect([reopened.trouble, reopened.base.version]).toEqual([null, 4]);
  });
});

describe('saving', () => {
  it('sends sound lines and proven deductions only, and keeps the others', () => {
    const draft = after(
      openDraft(set, stored(1), undefined),
      typed('1.1', '7,5'),
      typed('1.2', '99'),
      { kind: 'case-added', deduction: 'T1' },
      { kind: 'case-added', deduction: 'T1' },
      { kind: 'case-written', key: 1, evidence: ' Biên bản 12 ' },
    );
    expect(enteredOf(set, draft)).toEqual({
      marks: points({ '1.1': 7.5 }),
      deductions: [{ id: 'T1', evidence: 'Biên bản 12' }],
      evidence: {},
    });
    expect(draft.entries['1.2']?.points).toBe('99');
  });

  it('has nothing to save once the server acknowledged it', () => {
    const draft = after(openDraft(set, stored(1), undefined), typed('1.1', '7'));
    const saved = after(
      draft,
      { kind: 'save-began', entered: enteredOf(set, draft) },
      { kind: 'save-ended', version: 2, at },
    );
    expect([isUnsaved(set, draft), isUnsaved(set, saved), saved.base.version, saved.savedAt]).toEqual([
      true,
      false,
      2,
      at,
    ]);
  });

  it('still has to save what was typed while a save was on its way', () => {
    const draft = after(openDraft(set, stored(1), undefined), typed('1.1', '7'));
    const saved = after(draft, { kind: 'save-began', entered: enteredOf(set, draft) }, typed('1.1', '8'), {
      kind: 'save-ended',
      version: 2,
      at,
    });
    expect([isUnsaved(set, saved), saved.entries['1.1']?.points]).toEqual([true, '8']);
  });

  it('loses nothing when the network is gone', () => {
    const draft = after(openDraft(set, stored(1), undefined), typed('1.1', '7'));
    const failed = after(
      draft,
      { kind: 'save-began', entered: enteredOf(set, draft) },
      { kind: 'save-failed', trouble: { kind: 'unreached' } },
    );
    expect([failed.entries, isUnsaved(set, failed), failed.trouble]).toEqual([
      draft.entries,
      true,
      { kind: 'unreached' },
    ]);
  });

  it('keeps a wrong line in the browser although the server has all that can be saved', () => {
    const draft = after(openDraft(set, stored(1), undefined), typed('1.1', 'abc'));
    expect([isUnsaved(set, draft), isWorthKeeping(set, draft)]).toEqual([false, true]);
  });

  it('keeps nothing in the browser when the server has it all', () => {
    expect(isWorthKeeping(set, openDraft(set, stored(2, { '1.1': 7.5 }), undefined))).toBe(false);
  });
});

describe('a save that came too late', () => {
  const theirs = stored(5, { '1.1': 9, '1.2': 4 });
  const mine = after(openDraft(set, stored(4, { '1.1': 7, '1.2': 6 }), undefined), typed('1.1', '8'));
  const met = after(mine, { kind: 'met', set, theirs });

  it('shows the line that both changed, and takes the one that only they changed', () => {
    expect(conflictsWith(set, met, theirs).map(({ item }) => item.id)).toEqual(['1.1']);
    expect(met.entries['1.2']?.points).toBe('4');
  });

  it('keeps the lines that only this person changed, also those that cannot be saved yet', () => {
    const draft = after(openDraft(set, stored(4), undefined), typed('1.2', 'abc'));
    const found = after(draft, { kind: 'met', set, theirs: stored(5, { '1.1': 9 }) });
    expect([found.entries['1.1']?.points, found.entries['1.2']?.points, found.trouble]).toEqual([
      '9',
      'abc',
      null,
    ]);
  });

  it('keeps what was chosen, and saves upon the newer version', () => {
    const settled = after(met, { kind: 'settled', take: [], takeEvidence: [], takeDeductions: false });
    expect([
      enteredOf(set, settled).marks,
      settled.base.version,
      settled.trouble,
      isUnsaved(set, settled),
    ]).toEqual([points({ '1.1': 8, '1.2': 4 }), 5, null, true]);
  });

  it('is no conflict when the newer version is this person’s own save whose answer was lost', () => {
    const draft = after(openDraft(set, stored(4), undefined), typed('1.1', '7'));
    const found = after(
      draft,
      { kind: 'save-began', entered: enteredOf(set, draft) },
      { kind: 'save-failed', trouble: { kind: 'unreached' } },
      typed('1.2', '3'),
      { kind: 'met', set, theirs: stored(5, { '1.1': 7 }) },
    );
    expect([found.trouble, found.base.version, isUnsaved(set, found)]).toEqual([null, 5, true]);
  });

  it('has nothing left to save when theirs was taken everywhere', () => {
    const settled = after(met, { kind: 'settled', take: ['1.1'], takeEvidence: [], takeDeductions: true });
    expect([isUnsaved(set, settled), isWorthKeeping(set, settled)]).toEqual([false, false]);
  });
});
