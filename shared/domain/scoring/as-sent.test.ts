import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, UnitId } from '../kernel/ids.ts';
import { AT } from '../testing/step.ts';
import { asSent } from './as-sent.ts';
import type { ReviewingSheet } from './collective-sheet.ts';
import type { GivenPoints } from './combined.ts';
import type { ReviewPart } from './review-part.ts';
import { TWO_LINES, aReviewing, points } from './sheet.builder.ts';

const ROUND = aRound();
const own: GivenPoints = { marks: points(8, 7.5), reasons: {}, deductions: [] };
const about = (account: string, submission = 1) => ({
  round: id<typeof ROUND.id>('2026'),
  unit: id<UnitId>('C1'),
  account: id<AccountId>(account),
  by: id<UnitId>('U1'),
  submission,
});
const given = (account: string, over: Partial<GivenPoints> = {}): ReviewPart => ({
  ...about(account),
  ...own,
  ...over,
  state: 'given',
  total: 15.5,
  at: AT,
});
const abstained = (account: string): ReviewPart => ({
  ...about(account),
  state: 'abstained',
  reason: 'Người thân ở đơn vị.',
  at: AT,
});
const outcome = (parts: readonly ReviewPart[] = [], over: Partial<ReviewingSheet> = {}) =>
  asSent({ ...aReviewing(), ...over }, ROUND, TWO_LINES, parts);

describe('a sheet under review', () => {
  test('may be confirmed as it was sent, by the union alone or by a panel that came to the same points.', () => {
    expect([outcome(), outcome([given('an'), given('binh'), abstained('chi')])]).toEqual([
      { total: 15.5 },
      { total: 15.5 },
    ]);
  });

  test('is looked at by itself where a panel is not done, whatever else stands in it.', () => {
    const open: ReviewPart = { ...about('binh'), ...own, state: 'open' };
    const ofEarlier: ReviewPart = { ...given('binh'), submission: 0 };
    const against = { opinion: { ...aReviewing().opinion, agrees: false } };
    expect([
      outcome([given('an'), open]),
      outcome([given('an'), open], against),
      outcome([given('an'), ofEarlier]),
      outcome([abstained('an')]),
    ]).toEqual([
      { apart: 'parts-awaited' },
      { apart: 'parts-awaited' },
      { apart: 'parts-awaited' },
      { apart: 'nobody-gave' },
    ]);
  });

  test('is looked at by itself where the panel came to other points or took something off.', () => {
    const lower = { marks: points(7, 7.5), reasons: { 1: 'Thiếu biên bản.' } };
    const found = [{ id: 'tru', evidence: 'Kết luận 12.', reason: 'Trễ hạn.' }];
    const set = { ...TWO_LINES, deductions: [{ id: 'tru', appliesTo: '1', text: 'Trễ hạn', amount: 1 }] };
    expect([
      outcome([given('an', lower)]),
      asSent(aReviewing(), ROUND, set, [given('an', { deductions: found })]),
    ]).toEqual([{ apart: 'parts-differ' }, { apart: 'parts-differ' }]);
  });

  test('is looked at by itself where the administration does not agree, or something was taken off.', () => {
    const against = { opinion: { ...aReviewing().opinion, agrees: false } };
    const recorded = { deductions: [{ id: 'tru', evidence: 'Biên bản 3.' }] };
    expect([outcome([], against), outcome([], recorded)]).toEqual([
      { apart: 'opinion-against' },
      { apart: 'deductions' },
    ]);
  });

  test('is looked at by itself where its points do not keep the rules.', () => {
    expect([outcome([], { marks: points(8) }), outcome([], { marks: points(8, 11) })]).toEqual([
      { apart: 'unsound' },
      { apart: 'unsound' },
    ]);
  });
});
