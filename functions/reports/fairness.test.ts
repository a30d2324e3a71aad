import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { SCORE_BINS } from '@bang-vang/shared/data/score-bins.ts';
import { rebuild } from '../retell/rebuild.ts';
import { handler as retell } from '../retell/lambda.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { assessedPerson, ofUnit, openRound, register, reviewedSheet } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

const LAST = SCORE_BINS.length - 1;
const none = SCORE_BINS.map(() => 0);
const most = (count: number) => none.with(LAST, count);
const lens = (unit: string, as = 'board') => done('getFairness', { as, params: ofUnit(unit) });

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2']) {
    await register(unit);
    await reviewedSheet(unit);
  }
  await assessedPerson('P2');
  const trail = await wholeTrail();
  expect(await retell({ Records: trail.map(({ record }) => record) })).toEqual({ batchItemFailures: [] });
});

test('The federation sees points by level, and how each union reviews, with a caution where sheets are few.', async () => {
  const seen = await lens('LD');
  const full = { own: most(2), reviewed: most(2) };
  const levels = [
    {
      level: 'grassroots',
      collective: full,
      individual: { own: most(1), reviewed: most(1) },
      gaps: 2,
      gapSum: 0,
    },
  ];
  expect(seen.levels).toEqual(levels);
  expect(seen.leniency).toEqual({ reviews: 0, few: true });
  expect(seen.unions.filter(({ levels: below }) => below.length > 0)).toEqual([
    {
      unit: { id: 'U1', name: 'Công đoàn ngành Một' },
      levels,
      leniency: { reviews: 2, meanGap: 0, few: true },
    },
  ]);
  expect([seen.most, seen.units]).toEqual([collectiveSet.total, []]);
});

test('The union sees each unit it reviews; that every sheet is the maximum is said, and no person is named.', async () => {
  const { units, unions } = await lens('U1', 'officer.U1');
  expect(unions).toEqual([]);
  expect(units).toEqual([
    {
      unit: { id: 'C1', name: 'Công đoàn cơ sở Một' },
      own: 100,
      reviewed: 100,
      people: 1,
      peopleAtMost: 1,
      allAtMost: true,
    },
    {
      unit: { id: 'C2', name: 'Công đoàn cơ sở Hai' },
      own: 100,
      reviewed: 100,
      people: 0,
      peopleAtMost: 0,
      allAtMost: true,
    },
  ]);
});

test('Nobody compares beyond the own tree, and a unit that is reviewed does not compare at all.', async () => {
  const status = async (as: string, unit: string) =>
    (await call('getFairness', { as, params: ofUnit(unit) })).status;
  expect(await status('officer.U1', 'C1')).toBe(200);
  expect(await status('officer.U1', 'LD')).toBe(403);
  expect(await status('officer.C1', 'C1')).toBe(403);
  expect(await status('officer.C1', 'S1')).toBe(403);
});

test('Units whose every sheet is the maximum stand in one list over all unions, which goes on after any of them.', async () => {
  const list = (after?: string) =>
    done('listAllAtMost', { as: 'board', params: ofUnit('LD'), query: after === undefined ? {} : { after } });
  const union = { id: 'U1', name: 'Công đoàn ngành Một' };
  expect(await list()).toEqual({
    units: [
      { unit: { id: 'C1', name: 'Công đoàn cơ sở Một' }, union, own: 100, people: 1 },
      { unit: { id: 'C2', name: 'Công đoàn cơ sở Hai' }, union, own: 100, people: 0 },
    ],
  });
  expect([await list('LD'), await list('U1')]).toEqual([await list(), { units: [] }]);
});

test('Told again from the events, it is the same.', async () => {
  const before = await lens('U1');
  await rebuild('fairness');
  expect(await lens('U1')).toEqual(before);
});
