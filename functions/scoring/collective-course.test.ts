import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullEvidence, fullMarks, marked } from '../testing/marks.ts';
import { ofUnit, openRound, register } from '../testing/season.ts';

// The course of one unit's sheet over the real edge and a real table: there, back, appealed and final.

const C1 = ofUnit('C1');
const UNIT = 'officer.C1';
const ABOVE = 'officer.U1';
const full = fullMarks(collectiveSet);
const evidence = fullEvidence(collectiveSet);
const lower = marked(full, '1.1', 5);
const reviewOf = (version: number) => ({
  version,
  marks: lower,
  reasons: { '1.1': 'Mới đủ một phần.' },
  deductions: [],
});

beforeAll(async () => {
  await layGround();
  await openRound();
  await register('C1');
  const save = { version: 0, marks: full, deductions: [], evidence };
  await done('saveCollectiveSheet', { as: UNIT, params: C1, body: save });
  await done('submitCollectiveSheet', { as: UNIT, params: C1, body: { version: 1 } });
  const opinion = { version: 2, agrees: true, text: 'Nhất trí.' };
  await done('giveOpinion', { as: 'head.C1', params: C1, body: opinion });
  await done('beginReview', { as: ABOVE, params: C1, body: { version: 3 } });
  const mend = {
    version: 4,
    general: 'Bổ sung số liệu.',
    lines: { 1.1: 'Nêu số hồ sơ.' },
    until: '2026-12-10',
  };
  await done('returnCollectiveSheet', { as: ABOVE, params: C1, body: mend });
  const mended = { ...save, version: 5, marks: marked(full, '1.1', 6) };
  await done('saveCollectiveSheet', { as: UNIT, params: C1, body: mended });
  await done('submitCollectiveSheet', { as: UNIT, params: C1, body: { version: 6 } });
  await done('giveOpinion', { as: 'head.C1', params: C1, body: { ...opinion, version: 7 } });
  await done('beginReview', { as: ABOVE, params: C1, body: { version: 8 } });
  await done('reviewCollectiveSheet', { as: ABOVE, params: C1, body: reviewOf(9) });
  const appeal = { version: 10, lines: { 1.1: 'Đã có báo cáo.' }, grounds: 'Báo cáo số 12.' };
  await done('appealReview', { as: UNIT, params: C1, body: appeal });
  const answer = { ...reviewOf(11), text: 'Báo cáo chưa nêu số hồ sơ trễ.' };
  await done('answerAppeal', { as: ABOVE, params: C1, body: answer });
  await done('finaliseCollectiveSheet', { as: ABOVE, params: C1, body: { version: 12 } });
});

describe('the history of a sheet', () => {
  test('tells each step with who, the points and what was said, oldest first; saves leave no step.', async () => {
    const { steps } = await done('getSheetHistory', { as: UNIT, params: C1 });
    expect(steps.map(({ kind, by, total, text, lines }) => [kind, by, total, text, lines])).toEqual([
      ['sheet-submitted', 'Trần Thị Mai', 100, undefined, undefined],
      ['opinion-given', 'Thủ trưởng C1', 100, 'Nhất trí.', undefined],
      ['review-begun', 'Cán bộ U1', 100, undefined, undefined],
      ['sheet-returned', 'Cán bộ U1', 100, 'Bổ sung số liệu.', { 1.1: 'Nêu số hồ sơ.' }],
      ['sheet-submitted', 'Trần Thị Mai', 99, undefined, undefined],
      ['opinion-given', 'Thủ trưởng C1', 99, 'Nhất trí.', undefined],
      ['review-begun', 'Cán bộ U1', 99, undefined, undefined],
      ['sheet-reviewed', 'Cán bộ U1', 98, undefined, { 1.1: 'Mới đủ một phần.' }],
      ['sheet-appealed', 'Trần Thị Mai', 98, 'Báo cáo số 12.', { 1.1: 'Đã có báo cáo.' }],
      ['appeal-answered', 'Cán bộ U1', 98, 'Báo cáo chưa nêu số hồ sơ trễ.', { 1.1: 'Mới đủ một phần.' }],
      ['sheet-finalised', 'Cán bộ U1', 98, undefined, undefined],
    ]);
  });

  test('keeps every version as it was sent.', async () => {
    const { submissions } = await done('getSheetHistory', { as: ABOVE, params: C1 });
    expect(
      submissions.map(({ submission, total, marks }) => [submission, total, marks['1.1']?.points]),
    ).toEqual([
      [1, 100, full['1.1']?.points],
      [2, 99, 6],
    ]);
  });
});

test('A final sheet moves nowhere, whoever tries.', async () => {
  const answers = await Promise.all([
    call('withdrawCollectiveSheet', { as: UNIT, params: C1, body: { version: 13 } }),
    call('appealReview', { as: UNIT, params: C1, body: { version: 13, lines: { 1.1: 'x' }, grounds: 'y' } }),
    call('reviewCollectiveSheet', { as: ABOVE, params: C1, body: reviewOf(13) }),
  ]);
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    Array(3).fill([409, expect.objectContaining({ code: 'wrong-state', state: 'final' })]),
  );
});

test('The union above sees where the sheet of each of its units stands, and the time that was given.', async () => {
  const until = '2026-12-10';
  const reason = 'Mưa lũ, mất điện.';
  await done('extendDeadline', { as: ABOVE, params: ofUnit('C2'), body: { version: 0, until, reason } });
  const { sheets } = await done('listSheetsUnder', { as: ABOVE, params: ofUnit('U1') });
  expect(
    sheets.map(({ unit, state, total, reviewed, deadline, extension }) => [
      unit.id,
      state,
      total,
      reviewed,
      deadline.day,
      extension?.reason,
    ]),
  ).toEqual([
    ['C3', 'none', undefined, undefined, '2026-12-04', undefined],
    ['C2', 'none', undefined, undefined, '2026-12-10', reason],
    ['C1', 'final', 99, 98, '2026-12-10', undefined],
  ]);
});
