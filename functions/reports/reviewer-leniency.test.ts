import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { rebuild } from '../retell/rebuild.ts';
import { handler as retell } from '../retell/lambda.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks, marked } from '../testing/marks.ts';
import { askPanel, ofUnit, openRound, register, sheetUnderReview } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

// Under U1, C1 is reviewed by a panel of two and one who abstains, C2 by the officer of U1 alone.

const FULL = fullMarks(collectiveSet);
/** Three points less than the maximum, which the unit gave itself. */
const lower = { marks: marked(FULL, '1.1', 4), reasons: { '1.1': 'Thiếu biên bản.' }, deductions: [] };
const full = { marks: FULL, reasons: {}, deductions: [] };
const C1 = ofUnit('C1');

const told = async () => {
  await retell({ Records: (await wholeTrail()).map(({ record }) => record) });
  return (await done('getReviewerLeniency', { as: 'officer.U1', params: ofUnit('U1') })).reviewers;
};

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2']) {
    await register(unit);
    await sheetUnderReview(unit);
  }
  await askPanel('C1', ['officer.C4', 'officer.U2', 'officer.C2']);
  await done('givePart', { as: 'officer.C4', params: C1, body: { version: 1, ...full } });
  await done('givePart', { as: 'officer.U2', params: C1, body: { version: 1, ...lower } });
  await done('abstainFromPart', {
    as: 'officer.C2',
    params: C1,
    body: { version: 1, reason: 'Từng công tác tại đơn vị.' },
  });
});

test('Before a review stands, nothing is told of what its panel gave.', async () => {
  expect(await told()).toEqual([]);
});

test('Each reviewer is told beside the sheets’ own points, and on panels beside the median; nobody who abstained.', async () => {
  const parts = { 'officer.C4': 2, 'officer.U2': 2, 'officer.C2': 2 };
  const body = { version: 4, parts, marks: {}, reasons: {} };
  await done('confirmReview', { as: 'officer.U1', params: C1, body });
  await done('reviewCollectiveSheet', {
    as: 'officer.U1',
    params: ofUnit('C2'),
    body: { version: 4, ...lower },
  });
  expect(await told()).toEqual([
    {
      account: 'officer.C4',
      name: 'Cán bộ C4',
      sheets: 1,
      few: true,
      fromOwn: 0,
      onPanels: 1,
      fromMedian: 1.5,
    },
    { account: 'officer.U1', name: 'Cán bộ U1', sheets: 1, few: true, fromOwn: -3, onPanels: 0 },
    {
      account: 'officer.U2',
      name: 'Cán bộ U2',
      sheets: 1,
      few: true,
      fromOwn: -3,
      onPanels: 1,
      fromMedian: -1.5,
    },
  ]);
});

test('It is for whoever directs reviewers: the union and the standing office, no reviewer from beside, no inspector.', async () => {
  const status = async (as: string) =>
    (await call('getReviewerLeniency', { as, params: ofUnit('U1') })).status;
  const who = ['officer.U1', 'board', 'officer.U2', 'officer.C4', 'auditor', 'inspection'];
  expect(await Promise.all(who.map(status))).toEqual([200, 200, 403, 403, 403, 403]);
});

test('Points after a second look stand in the lens, and how the union and its reviewers gave stays as it was.', async () => {
  const before = await told();
  const lens = async () => {
    await retell({ Records: (await wholeTrail()).map(({ record }) => record) });
    const { leniency, levels, units } = await done('getFairness', { as: 'officer.U1', params: ofUnit('U1') });
    const c2 = units.find(({ unit }) => unit.id === 'C2');
    return { meanGap: leniency.meanGap, gapSum: levels[0]?.gapSum, c2: c2?.reviewed };
  };
  expect(await lens()).toEqual({ meanGap: -2.25, gapSum: -4.5, c2: 97 });
  const higher = { marks: marked(FULL, '1.1', 6), reasons: { '1.1': 'Đã có biên bản.' }, deductions: [] };
  await done('lookAgain', { as: 'board', params: ofUnit('C2'), body: { version: 5, ...higher } });
  expect([await lens(), await told()]).toEqual([{ meanGap: -2.25, gapSum: -2.5, c2: 99 }, before]);
});

test('Told again from the events, it is the same.', async () => {
  const before = await told();
  await rebuild('fairness');
  expect(await told()).toEqual(before);
});
