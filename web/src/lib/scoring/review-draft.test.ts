import { aGroup, aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import type { BonusItem, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { describe, expect, it } from 'vitest';
import { BLANK_REVIEW, reviewLines, reviewOf, reviewReducer } from './review-draft.ts';
import type { ReviewAction, ReviewDraft } from './review-draft.ts';

const bonus: BonusItem = { ...aLine('2', { max: 5 }), kind: 'bonus', grounds: ['Sáng kiến'] };
const set = aSet({ total: 35, groups: [aGroup('1', 30, [aLine('1.1'), aLine('1.2'), aLine('1.3')]), bonus] });
const own: Marks = {
  '1.1': { kind: 'points', points: 8 },
  '1.2': { kind: 'points', points: 7.5 },
  '1.3': { kind: 'points', points: 6 },
  '2': { kind: 'bonus', points: 3, ground: 0, description: 'Mẫu đơn điện tử' },
};
const after = (...actions: readonly ReviewAction[]): ReviewDraft =>
  actions.reduce(reviewReducer, BLANK_REVIEW);
const typed = (item: string, points: string): ReviewAction => ({ kind: 'typed', item, entry: { points } });
const gaps = (draft: ReviewDraft) => reviewLines(set, own, draft).map(({ gap }) => gap);

describe('a review', () => {
  it('begins without any points of its own', () => {
    expect(gaps(BLANK_REVIEW)).toEqual(['empty', 'empty', 'empty', 'empty']);
  });

  it('asks a reason where the points differ, and none where they are equal', () => {
    expect(gaps(after(typed('1.1', '8'), typed('1.2', '6'), typed('1.3', '11')))).toEqual([
      null,
      'reason',
      'wrong',
      'empty',
    ]);
  });

  it('takes the scorer’s own marks whole, the ground of a bonus included', () => {
    const draft = after({ kind: 'took-own', items: ['1.1', '1.2', '1.3', '2'], own });
    expect([gaps(draft), reviewOf(set, own, draft)]).toEqual([
      [null, null, null, null],
      { marks: own, reasons: {} },
    ]);
  });

  it('asks for an answer to a claimed bonus, and none where nobody claims it', () => {
    const { '2': _claimed, ...plain } = own;
    expect(reviewLines(set, plain, BLANK_REVIEW).at(-1)?.gap).toBeNull();
  });

  it('sends no reason for a line that came to be equal again', () => {
    const draft = after(
      typed('1.1', '6'),
      { kind: 'reasoned', item: '1.1', reason: ' Thiếu biên bản ' },
      typed('1.2', '7'),
      { kind: 'reasoned', item: '1.2', reason: 'Nhầm' },
      typed('1.2', '7,5'),
    );
    expect(reviewOf(set, own, draft).reasons).toEqual({ '1.1': 'Thiếu biên bản' });
  });
});
