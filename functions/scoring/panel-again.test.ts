import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { handler as retell } from '../retell/lambda.ts';
import { done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { askPanel, ofUnit, openRound, register, sheetUnderReview } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

// C1's sheet goes back to its unit while one of two reviewers has given and the other has not, and comes again.

const params = ofUnit('C1');
const part = { marks: fullMarks(collectiveSet), reasons: {}, deductions: [] };
const UNIT = 'officer.C1';
const ABOVE = 'officer.U1';

/** Who is asked for a part of C1's sheet, by the work lists of the units by which they review. */
async function asked() {
  await retell({ Records: (await wholeTrail()).map(({ record }) => record) });
  const lists = await Promise.all(
    ['C2', 'C4'].map((at) => done('listWork', { as: `officer.${at}`, params: ofUnit(at) })),
  );
  return lists.map(({ work }) => work.filter(({ task }) => task === 'give-part').map(({ unit }) => unit.id));
}

beforeAll(async () => {
  await layGround();
  await openRound();
  await register('C1');
  await sheetUnderReview('C1');
  await askPanel('C1', ['officer.C2', 'officer.C4']);
  await done('givePart', { as: 'officer.C2', params, body: { version: 1, ...part } });
});

test('Whoever has given a part waits for nothing, until the sheet that was sent anew comes under review.', async () => {
  const before = await asked();
  const mend = { version: 4, general: 'Bổ sung số liệu.', lines: {}, until: '2026-12-10' };
  await done('returnCollectiveSheet', { as: ABOVE, params, body: mend });
  await done('submitCollectiveSheet', { as: UNIT, params, body: { version: 5 } });
  await done('giveOpinion', { as: 'head.C1', params, body: { version: 6, agrees: true, text: 'Nhất trí.' } });
  const sent = await asked();
  await done('beginReview', { as: ABOVE, params, body: { version: 7 } });
  expect([before, sent, await asked()]).toEqual([
    [[], ['C1']],
    [[], ['C1']],
    [['C1'], ['C1']],
  ]);
});

test('Both parts are then given for the new version, the earlier points standing as a draft.', async () => {
  const { mine } = await done('openPanel', { as: 'officer.C2', params });
  expect(mine).toEqual({ state: 'open', version: 3, ...part });
  await done('givePart', { as: 'officer.C2', params, body: { version: 3, ...part } });
  await done('givePart', { as: 'officer.C4', params, body: { version: 1, ...part } });
  const body = { version: 8, parts: { 'officer.C2': 4, 'officer.C4': 2 }, marks: {}, reasons: {} };
  const { total } = await done('confirmReview', { as: ABOVE, params, body });
  expect([total, await asked()]).toEqual([100, [[], []]]);
});
