import { beforeAll, expect, test } from 'vitest';
import { aCalendar } from '@bang-vang/shared/domain/campaigns/round.builder.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { stepsOf } from '@bang-vang/shared/domain/reports/board.ts';
import { handler as retell } from '../retell/lambda.ts';
import { done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { aPlan, ofUnit, register, reviewedSheet } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

const board = (unit: string) => done('getBoard', { as: 'board', params: ofUnit(unit) });
const rowOf = async (unit: string, row: string) =>
  (await board(unit)).below.find((one) => one.unit.id === row);

/** A round whose deadline was five days ago; more time was given to C1, which used it, and to C3. */
beforeAll(async () => {
  await layGround();
  const scoring = { from: day('2026-11-01'), to: day('2026-11-15') };
  await done('openRound', { as: 'board', body: aPlan({ calendar: { ...aCalendar(), scoring } }) });
  for (const unit of ['C1', 'C2', 'C3']) await register(unit);
  const extended = { version: 0, until: '2026-12-10', reason: 'Mưa lũ, mất điện ba ngày.' };
  for (const unit of ['C1', 'C3'])
    await done('extendDeadline', { as: 'officer.U1', params: ofUnit(unit), body: extended });
  await reviewedSheet('C1');
  const trail = await wholeTrail();
  expect(await retell({ Records: trail.map(({ record }) => record) })).toEqual({ batchItemFailures: [] });
});

test('A union sees each of its units at its step, and the federation each union with all below it.', async () => {
  const { steps } = await board('U1');
  expect(steps).toEqual(stepsOf({ registered: 3, 'sheet-reviewed': 1 }));
  expect(await rowOf('U1', 'C1')).toMatchObject({ scores: true, steps: { notSent: 0, 'sheet-reviewed': 1 } });
  expect(await rowOf('U1', 'C2')).toMatchObject({ scores: true, steps: { notSent: 1 } });
  expect(await rowOf('LD', 'U1')).toMatchObject({ scores: false, steps });
});

test('After the deadline those that have not sent are late; of units themselves, not those that were given more time.', async () => {
  const { deadline, below } = await board('U1');
  expect(deadline).toMatchObject({ day: '2026-11-15', over: true });
  expect(below.filter(({ late }) => late > 0).map(({ unit }) => unit.id)).toEqual(['C2']);
  expect((await rowOf('LD', 'U1'))?.late).toBe(2);
});
