import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { call, done } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { askPanel, ofUnit, openRound, register, sheetUnderReview } from '../testing/season.ts';

// Sheets of C1 and C2 under review by U1: C1 has a panel of two, C2 has none.

const FULL = fullMarks(collectiveSet);
const code = ({ body }: Answer) => (body as { code?: string }).code;
const list = () => done('listAsSent', { as: 'officer.U1', params: ofUnit('U1') });
const give = (as: string) =>
  done('givePart', {
    as,
    params: ofUnit('C1'),
    body: { version: 1, marks: FULL, reasons: {}, deductions: [] },
  });

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2']) {
    await register(unit);
    await sheetUnderReview(unit);
  }
  await askPanel('C1', ['officer.C4', 'officer.U2']);
});

describe('sheets that may be confirmed as they were sent', () => {
  test('are those without a difference; one whose panel is not done is named apart, before and after a first part.', async () => {
    const before = await list();
    await give('officer.C4');
    expect([before, await list()]).toEqual([before, before]);
    expect(before).toEqual({
      sheets: [
        { unit: { id: 'C2', name: 'Công đoàn cơ sở Hai' }, version: 4, marks: FULL, total: 100, late: false },
      ],
      apart: [{ unit: { id: 'C1', name: 'Công đoàn cơ sở Một' }, why: 'parts-awaited' }],
    });
  });

  test('carry the versions of a panel that is done, by which its result is confirmed.', async () => {
    await give('officer.U2');
    const { sheets, apart } = await list();
    const ofPanel = sheets.find(({ unit }) => unit.id === 'C1');
    expect([ofPanel?.parts, apart]).toEqual([{ 'officer.C4': 2, 'officer.U2': 2 }, []]);
    const body = { version: ofPanel?.version, parts: ofPanel?.parts, marks: {}, reasons: {} };
    const params = ofUnit('C1');
    expect(await done('confirmReview', { as: 'officer.U1', params, body })).toEqual({
      version: 5,
      total: 100,
    });
  });

  test('are each confirmed once: the same attempt again changes nothing, another one is refused.', async () => {
    const [alone] = (await list()).sheets;
    const body = { version: alone?.version, marks: alone?.marks, reasons: {}, deductions: [] };
    const confirm = (key: string) =>
      call('reviewCollectiveSheet', { as: 'officer.U1', params: ofUnit('C2'), body, key });
    const [first, again, other] = [
      await confirm('confirm-once'),
      await confirm('confirm-once'),
      await confirm('confirm-again'),
    ];
    expect([first.body, again.body, code(other)]).toEqual([
      { version: 5, total: 100 },
      { version: 5, total: 100 },
      'stale',
    ]);
    expect(await list()).toEqual({ sheets: [], apart: [] });
  });
});
