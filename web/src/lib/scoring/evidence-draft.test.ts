import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enteredOf } from './entered.ts';
import { evidenceConflictsWith, draftReducer, isUnsaved, openDraft } from './sheet-draft.ts';
import type { Stored } from './entered.ts';
import type { SheetDraft } from './sheet-draft.ts';

const set = aSet({ total: 20, groups: [aLine('1'), aLine('2')] });
const stored = (version: number, evidence: Stored['evidence'] = {}): Stored => ({
  version,
  marks: {},
  deductions: [],
  evidence,
});
const file = (name: string) => id<EvidenceId>(name);
const words = (note: string, ...files: string[]): LineEvidence => ({ note, files: files.map(file) });
const typed = (draft: SheetDraft, item: string, entry: object) =>
  draftReducer(draft, { kind: 'evidence-typed', item, entry });
const met = (draft: SheetDraft, theirs: Stored) => draftReducer(draft, { kind: 'met', set, theirs });

describe('evidence while a sheet is filled in', () => {
  it('travels without words that are blank and links that are none, which stay on the screen', () => {
    const draft = typed(openDraft(set, stored(1), undefined), '1', {
      note: ' Biên bản 12 ',
      link: 'thpt.vn',
    });
    expect(enteredOf(set, draft).evidence).toEqual({ 1: { note: 'Biên bản 12', files: [] } });
    expect(draft.evidence['1']?.link).toBe('thpt.vn');
    expect(enteredOf(set, typed(draft, '1', { note: '' })).evidence).toEqual({});
  });

  it('keeps the files that two people added to one line, and leaves off what either took off', () => {
    const before = stored(1, { 1: words('', 'a', 'b') });
    const mine = typed(openDraft(set, before, undefined), '1', { files: [file('b'), file('mine')] });
    const both = met(mine, stored(2, { 1: words('', 'a', 'theirs') }));
    expect([both.trouble, both.evidence['1']?.files]).toEqual([null, ['theirs', 'mine']]);
  });

  it('takes words that only they changed, on lines and in fields that this person left alone', () => {
    const mine = typed(openDraft(set, stored(1), undefined), '1', { link: 'https://a.example.vn' });
    const both = met(mine, stored(2, { 1: words('Biên bản 12'), 2: words('Biên bản 13') }));
    expect([both.trouble, both.evidence]).toEqual([
      null,
      {
        1: { note: 'Biên bản 12', link: 'https://a.example.vn', files: [] },
        2: { note: 'Biên bản 13', link: '', files: [] },
      },
    ]);
  });

  it('shows words that both changed differently, until the person keeps or takes', () => {
    const theirs = stored(2, { 1: words('Của họ', 'theirs') });
    const mine = met(typed(openDraft(set, stored(1), undefined), '1', { note: 'Của tôi' }), theirs);
    expect(evidenceConflictsWith(mine, theirs)).toEqual(['1']);
    const settled = (takeEvidence: string[]) =>
      draftReducer(mine, { kind: 'settled', take: [], takeEvidence, takeDeductions: false });
    expect(enteredOf(set, settled([])).evidence).toEqual({ 1: words('Của tôi', 'theirs') });
    expect([enteredOf(set, settled(['1'])).evidence, isUnsaved(set, settled(['1']))]).toEqual([
      theirs.evidence,
      false,
    ]);
  });

  it('asks nothing about this person’s own words whose answer was lost', () => {
    const draft = typed(openDraft(set, stored(1), undefined), '1', { note: 'Của tôi' });
    const lost = [
      { kind: 'save-began', entered: enteredOf(set, draft) },
      { kind: 'save-failed', trouble: { kind: 'unreached' } },
    ] as const;
    const later = typed(lost.reduce<SheetDraft>(draftReducer, draft), '1', { note: 'Của tôi, thêm' });
    expect(met(later, stored(2, { 1: words('Của tôi') })).trouble).toBeNull();
  });

  it('never loses a file that anybody added and nobody took off', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(names, names, names, (base, mine, theirs) => {
        const draft = typed(openDraft(set, stored(1, { 1: words('', ...base) }), undefined), '1', {
          files: mine.map(file),
        });
        const files = met(draft, stored(2, { 1: words('', ...theirs) })).evidence['1']?.files ?? [];
        const expected = [...new Set([...base, ...mine, ...theirs])].filter((name) =>
          base.includes(name) ? mine.includes(name) && theirs.includes(name) : true,
        );
        expect(files.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
