import { beforeAll, expect, test, vi } from 'vitest';
import { stepsOf } from '@bang-vang/shared/domain/reports/board.ts';
import { handler as retell } from '../retell/lambda.ts';
import { done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { ofUnit, openRound, register, reviewedSheet } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

const board = (unit: string) => done('getBoard', { as: 'board', params: ofUnit(unit) });
const rowOf = async (unit: string, row: string) =>
  (await board(unit)).below.find((one) => one.unit.id === row);

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2', 'C3']) await register(unit);
  await reviewedSheet('C1');
  const trail = await wholeTrail();
  expect(await retell({ Records: trail.map(({ record }) => record) })).toEqual({ batchItemFailures: [] });
});

test('A union sees each of its units at its step, and the federation each union with all below it.', async () => {
  const { steps, below, deadline } = await board('U1');
  expect(steps).toEqual(stepsOf({ registered: 3, 'sheet-reviewed': 1 }));
  expect([deadline.over, below.map(({ late }) => late)]).toEqual([false, below.map(() => 0)]);
  expect(await rowOf('U1', 'C1')).toMatchObject({ scores: true, steps: { notSent: 0, 'sheet-reviewed': 1 } });
  expect(await rowOf('U1', 'C2')).toMatchObject({ scores: true, steps: { notSent: 1 } });
  expect(await rowOf('LD', 'U1')).toMatchObject({ scores: false, steps, late: 0 });
});

test('After the deadline those that have not sent are late; of the units below, not those that were given more time.', async () => {
  const extended = { version: 0, until: '2026-12-10', reason: 'Mưa lũ, mất điện ba ngày.' };
  await done('extendDeadline', { as: 'officer.U1', params: ofUnit('C3'), body: extended });
  vi.setSystemTime(Date.parse('2026-12-06T01:00:00.000Z'));
  const { deadline, below } = await board('U1');
  expect(deadline).toMatchObject({ day: '2026-12-04', over: true });
  expect(below.filter(({ late }) => late > 0).map(({ unit }) => unit.id)).toEqual(['C2']);
  expect((await rowOf('LD', 'U1'))?.late).toBe(2);
});
