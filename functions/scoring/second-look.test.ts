import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { handler as retell } from '../retell/lambda.ts';
import { call, done } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks, marked } from '../testing/marks.ts';
import { ofUnit, openRound, register, reviewedSheet } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

// C1's sheet, reviewed by U1, looked at again by the federation's standing office, and appealed against.

const params = ofUnit('C1');
const FULL = fullMarks(collectiveSet);
const lower = { marks: marked(FULL, '1.1', 4), reasons: { '1.1': 'Thiếu biên bản.' }, deductions: [] };
const code = ({ body }: Answer) => (body as { code?: string }).code;
const standing = async () => {
  const { sheets } = await done('listSheetsUnder', { as: 'officer.U1', params: ofUnit('U1') });
  const sheet = sheets.find(({ unit }) => unit.id === 'C1');
  return [sheet?.state, sheet?.reviewed, sheet?.lookedAgain];
};
const answer = (as: string) =>
  call('answerAppeal', { as, params, body: { version: 7, ...lower, text: 'Biên bản chưa có chữ ký.' } });
/** Whose turn it is in the matter of C1's sheet, by the list of the federation. */
const waiting = async () => {
  await retell({ Records: (await wholeTrail()).map(({ record }) => record) });
  const { work } = await done('listWork', { as: 'board', params: ofUnit('LD') });
  return work.map(({ task, role, at, unit }) => `${task}: ${role} at ${at.id} for ${unit.id}`);
};

beforeAll(async () => {
  await layGround();
  await openRound();
  await register('C1');
  const { version } = await reviewedSheet('C1');
  await done('lookAgain', { as: 'board', params, body: { version, ...lower } });
});

describe('a sheet that the standing office has looked at again', () => {
  test('stands with its points in the queue of the union, and waits for nobody above.', async () => {
    expect([await standing(), await waiting()]).toEqual([['reviewed', 97, true], []]);
  });

  test('is in the work of that office once the unit appeals, and the union may not answer in its place.', async () => {
    const appeal = { version: 6, lines: { 1.1: 'Đã có biên bản.' }, grounds: 'Biên bản số 4.' };
    await done('appealReview', { as: 'officer.C1', params, body: appeal });
    expect([await waiting(), code(await answer('officer.U1'))]).toEqual([
      ['answer-appeal: policy-board at LD for C1'],
      'not-allowed',
    ]);
  });

  test('goes back to the union, to be made final, once the office has answered.', async () => {
    expect((await answer('board')).status).toBe(200);
    expect([await standing(), await waiting()]).toEqual([['reviewed', 97, true], []]);
    const body = { version: 8 };
    await done('finaliseCollectiveSheet', { as: 'officer.U1', params, body });
    expect(await standing()).toEqual(['final', 97, true]);
  });
});
