import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { expect, test } from 'vitest';
import { freeYears, inYear, roundDraft, roundErrors } from './round-plan.ts';

const sets = [collectiveSet, individualSet];
const ready = { ...roundDraft(2027, 'Kế hoạch năm 2027'), criteria: sets.map(({ id }) => id) };

const fields = (draft: typeof ready) => roundErrors(draft, sets).map(({ field }) => field);

test('A year that has a round is not offered again', () => {
  expect(freeYears({ from: 2025, until: 2028 }, [2026])).toEqual([2025, 2027, 2028]);
});

test('The proposed form lacks nothing but the sets', () => {
  expect([fields(ready), fields({ ...ready, criteria: [] })]).toEqual([[], ['criteria']]);
});

test('A set for collectives alone is not enough', () => {
  expect(roundErrors({ ...ready, criteria: [collectiveSet.id] }, sets)).toEqual([
    { field: 'criteria', message: 'Chưa chọn bộ tiêu chuẩn cho cá nhân. Hãy chọn ít nhất một bộ.' },
  ]);
});

test('Days that are missing or out of order are named at their field', () => {
  const { calendar } = ready;
  expect([
    fields({ ...ready, calendar: { ...calendar, pacts: { from: '2027-02-16', to: '' } } }),
    fields({ ...ready, calendar: { ...calendar, review: { from: '2027-10-01', to: '2027-12-15' } } }),
  ]).toEqual([['calendar.pacts.to'], ['calendar.review.from']]);
});

test('Another year brings its own name and days, unless someone has written others', () => {
  const own = { ...ready, title: 'Đợt kỷ niệm' };
  expect([inYear(ready, 2028).title, inYear(own, 2028).title, inYear(own, 2028).calendar]).toEqual([
    'Đợt thi đua năm 2028',
    'Đợt kỷ niệm',
    roundDraft(2028, '').calendar,
  ]);
});
