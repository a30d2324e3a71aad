import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { handler as retell } from '../retell/lambda.ts';
import { done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { askPanel, ofUnit, openRound, register, sheetUnderReview } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

// Two are asked to review C1's sheet before its review begins; it goes back to its unit when one of them has given and the
// other has not, is sent anew, withdrawn and sent once more.

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
  await askPanel('C1', ['officer.C2', 'officer.C4']);
});

test('A part stands in the work of its reviewer as long as the sheet is under review and the part is not in.', async () => {
  const waiting = [['assigned', await asked()]];
  const after = async (what: string) => waiting.push([what, await asked()]);
  await sheetUnderReview('C1');
  await after('under review');
  await done('givePart', { as: 'officer.C2', params, body: { version: 2, ...part } });
  await after('one given');
  const mend = { version: 4, general: 'Bổ sung số liệu.', lines: {}, until: '2026-12-10' };
  await done('returnCollectiveSheet', { as: ABOVE, params, body: mend });
  await after('returned');
  await done('submitCollectiveSheet', { as: UNIT, params, body: { version: 5 } });
  await done('withdrawCollectiveSheet', { as: UNIT, params, body: { version: 6 } });
  await after('withdrawn');
  await done('submitCollectiveSheet', { as: UNIT, params, body: { version: 7 } });
  await done('giveOpinion', { as: 'head.C1', params, body: { version: 8, agrees: true, text: 'Nhất trí.' } });
  await after('sent anew');
  await done('beginReview', { as: ABOVE, params, body: { version: 9 } });
  await after('under review again');
  expect(waiting).toEqual([
    ['assigned', [[], []]],
    ['under review', [['C1'], ['C1']]],
    ['one given', [[], ['C1']]],
    ['returned', [[], []]],
    ['withdrawn', [[], []]],
    ['sent anew', [[], []]],
    ['under review again', [['C1'], ['C1']]],
  ]);
});

test('Whoever is asked while the sheet is under review has the part before them at once, and no more once let go.', async () => {
  const both = ['officer.C2', 'officer.C4'];
  await askPanel('C1', [...both, 'officer.U2'], 1);
  const work = () => done('listWork', { as: 'officer.U2', params: ofUnit('U2') });
  const added = await asked();
  const { work: before } = await work();
  await askPanel('C1', both, 2);
  await asked();
  const { work: after } = await work();
  expect([added, before.map(({ task }) => task), after]).toEqual([[['C1'], ['C1']], ['give-part'], []]);
});

test('Both parts are then given for the new version, the earlier points standing as a draft.', async () => {
  const { mine } = await done('openPanel', { as: 'officer.C2', params });
  expect(mine).toEqual({ state: 'open', version: 4, ...part });
  for (const as of ['officer.C2', 'officer.C4'])
    await done('givePart', { as, params, body: { version: 4, ...part } });
  const body = { version: 10, parts: { 'officer.C2': 5, 'officer.C4': 5 }, marks: {}, reasons: {} };
  const { total } = await done('confirmReview', { as: ABOVE, params, body });
  expect([total, await asked()]).toEqual([100, [[], []]]);
});
