import type { DynamoDBRecord } from 'aws-lambda';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HappeningKind } from '@bang-vang/shared/domain/events.ts';
import { chance } from '../../infra/local/demo/chance.ts';
import { done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { nothingTold, projected } from '../testing/projected.ts';
import { listeningQueue } from '../testing/queue.ts';
import {
  aDecision,
  arrivedNomination,
  ofUnit,
  openRound,
  passedNomination,
  register,
  reviewedSheet,
} from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';
import type { Told } from '../testing/stream.ts';
import { handler } from './lambda.ts';
import { rebuild } from './rebuild.ts';

const queue = await listeningQueue();
let trail: readonly Told[] = [];
/** What comes of the trail when every event is told once and in order. */
let truth: Awaited<ReturnType<typeof projected>> = [];
let decision = '';

const tell = (told: readonly Told[]) => handler({ Records: told.map(({ record }) => record) });
const ofKind = (...kinds: HappeningKind[]) =>
  trail.filter(({ event }) => kinds.includes(event.happening.kind));
const nothingFailed = { batchItemFailures: [] };

/** Work of every kind: a unit at its end, one in the middle, a pact half signed, a decision published. */
async function playSeason() {
  await openRound();
  for (const unit of ['C1', 'C2', 'C3']) await register(unit);
  await reviewedSheet('C1');
  await reviewedSheet('C2');
  const { pact } = await done('proposePact', {
    as: 'officer.S1',
    params: { round: '2026' },
    body: { parties: ['S1', 'S2'], promises: ['Đúng hẹn.'] },
  });
  await done('signPact', { as: 'officer.S1', params: { pact }, body: { version: 1, unit: 'S1' } });
  await arrivedNomination('C2');
  const body = aDecision([await passedNomination('C1')]);
  const entered = await done('recordDecision', { as: 'board', params: { round: '2026' }, body });
  ({ decision } = entered);
  await done('publishDecision', { as: 'committee', params: { decision }, body: { version: 1 } });
}

beforeAll(async () => {
  await layGround();
  await playSeason();
  trail = await wholeTrail();
  expect(await tell(trail)).toEqual(nothingFailed);
  truth = await projected();
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
});

test('Told in order, the lists hold what waits, and the board counts each thing once at every level.', async () => {
  const { work } = await done('listWork', { as: 'board', params: ofUnit('LD') });
  expect(work.map(({ task, at, unit }) => [task, at.id, unit.id])).toEqual([
    ['record-council-result', 'LD', 'C2'],
  ]);
  const { work: ofC1 } = await done('listWork', { as: 'officer.C1', params: ofUnit('C1') });
  expect(ofC1.map(({ task, at }) => [task, at.id])).toEqual([
    ['receive-review', 'C1'],
    ['finalise-sheet', 'U1'],
    ['sign-pact', 'S2'],
  ]);
  for (const unit of ['LD', 'U1']) {
    const { counts } = await done('getStandings', { as: 'board', params: ofUnit(unit) });
    expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))).toEqual({
      registered: 3,
      'sheet-reviewed': 2,
      'pact-proposed': 1,
      'nomination-awaiting-council': 1,
      'nomination-passed': 1,
    });
  }
});

describe('however the events arrive, the same comes of it', () => {
  beforeEach(nothingTold);

  test('each twice, and the end of the batch again.', async () => {
    await tell([...trail, ...trail.slice(-5)].flatMap((told) => [told, told]));
    expect(await projected()).toEqual(truth);
  });

  test('the newest first.', async () => {
    await tell(trail.toReversed());
    expect(await projected()).toEqual(truth);
  });

  test('in no order at all, over two batches.', async () => {
    const dice = chance(2026);
    const shuffled = trail.map((told) => ({ told, rank: dice.next() })).toSorted((a, b) => a.rank - b.rank);
    await tell(shuffled.slice(0, 7).map(({ told }) => told));
    await tell(shuffled.slice(7).map(({ told }) => told));
    expect(await projected()).toEqual(truth);
  });

  test('only the newest of each aggregate: what was overtaken is read from the log.', async () => {
    const newest = new Map(trail.map((told) => [told.event.aggregate, told]));
    expect(newest.size).toBeLessThan(trail.length);
    await tell([...newest.values()]);
    expect(await projected()).toEqual(truth);
  });

  test('to two readers at the same time.', async () => {
    const answers = await Promise.all([tell(trail), tell(trail)]);
    expect(answers).toEqual([nothingFailed, nothingFailed]);
    expect(await projected()).toEqual(truth);
  });
});

describe('a task ends with what another aggregate tells', () => {
  beforeEach(nothingTold);

  test('a decision ends those of its nominations, also when the council’s vote arrives after it.', async () => {
    await tell(ofKind('decision-recorded'));
    await tell(ofKind('nominated', 'nomination-forwarded', 'council-voted'));
    const { work } = await done('listWork', { as: 'board', params: ofUnit('LD') });
    expect(work.map(({ task, unit }) => [task, unit.id])).toEqual([
      ['record-council-result', 'C2'],
      ['publish-decision', 'LD'],
    ]);
  });

  test('a sheet that was sent ends the task of scoring, also when the registration arrives after it.', async () => {
    await tell(ofKind('sheet-submitted'));
    await tell(ofKind('registered'));
    const scoring = [];
    for (const unit of ['C1', 'C2', 'C3']) {
      const { work } = await done('listWork', { as: 'board', params: ofUnit(unit) });
      scoring.push([unit, work.map(({ task }) => task)]);
    }
    expect(scoring).toEqual([
      ['C1', ['give-opinion']],
      ['C2', ['give-opinion']],
      ['C3', ['score-sheet']],
    ]);
  });
});

describe('a record that cannot be told', () => {
  beforeEach(nothingTold);

  const bare: DynamoDBRecord = { eventID: 'bare', eventName: 'INSERT', dynamodb: { SequenceNumber: 'bare' } };
  const spoilt: DynamoDBRecord = {
    eventID: 'spoilt',
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: 'spoilt', NewImage: { PK: { S: 'AUD#X' }, SK: { S: 'E#000001' } } },
  };

  test('is named, and the others are told all the same.', async () => {
    const records = trail.map(({ record }) => record);
    const answer = await handler({ Records: [bare, ...records.slice(0, 5), spoilt, ...records.slice(5)] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'bare' }, { itemIdentifier: 'spoilt' }] });
    expect(await projected()).toEqual(truth);
  });

  test('does not hold up its own aggregate: the next event brings it along from the log.', async () => {
    const [submitted] = ofKind('sheet-submitted');
    const rest = trail.filter((told) => told !== submitted);
    await handler({ Records: [spoilt, ...rest.map(({ record }) => record)] });
    expect(await projected()).toEqual(truth);
  });

  test('because the publishing queue does not answer is named too, and told again later.', async () => {
    const url = process.env['PUBLISH_QUEUE_URL'];
    process.env['PUBLISH_QUEUE_URL'] = 'http://127.0.0.1:1/nobody/listens';
    const orders = [...ofKind('round-opened'), ...ofKind('decision-published')];
    const failed = orders.map(({ record }) => ({ itemIdentifier: record.dynamodb?.SequenceNumber }));
    expect(await tell(trail)).toEqual({ batchItemFailures: failed });
    process.env['PUBLISH_QUEUE_URL'] = url;
    const sent = queue.length;
    expect(await tell(ofKind('decision-published'))).toEqual(nothingFailed);
    expect(queue.slice(sent)).toEqual([
      { group: 'site', deduplication: decision, body: JSON.stringify({ decision }) },
    ]);
  });
});

describe('telling again from the first event', () => {
  test('gives the same as the stream gave, whether or not anything is there already.', async () => {
    await nothingTold();
    for (const name of ['work', 'standings', 'fairness', 'journal'])
      expect([name, await rebuild(name)]).toEqual([name, trail.length]);
    expect(await projected()).toEqual(truth);
    await rebuild('work');
    await rebuild('standings');
    await rebuild('fairness');
    expect(await projected()).toEqual(truth);
  });

  test('of a projection that does not exist is a mistake.', async () => {
    await expect(rebuild('none')).rejects.toThrow('no such projection: none');
  });
});
