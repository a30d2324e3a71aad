import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf } from '../testing/problem.ts';
import { aTreeChange } from '../testing/season.ts';

const as = 'board';
const form = (name: string, units: readonly string[], over: object = {}) => ({
  as,
  body: { kind: 'cum', name, from: '2026-01-01', units, ...over },
});

let first: { cluster: string; version: number };
beforeAll(async () => {
  await layGround();
  first = await done('formCluster', form('Cụm số 1', ['C1', 'C4']));
});

describe('A cluster', () => {
  test('groups units from both branches of the tree, and everybody inside reads it.', async () => {
    const { clusters } = await done('listClusters', { as: 'officer.S1' });
    expect(clusters).toEqual([
      { id: first.cluster, kind: 'cum', name: 'Cụm số 1', from: '2026-01-01', version: 1, members: 2 },
    ]);
    const { members } = await done('getCluster', { as: 'officer.S1', params: { cluster: first.cluster } });
    expect(members).toEqual([
      { unit: { id: 'C4', name: 'Công đoàn cơ sở Bốn' }, from: '2026-01-01' },
      { unit: { id: 'C1', name: 'Công đoàn cơ sở Một' }, from: '2026-01-01' },
    ]);
  });

  test('does not share a unit with another of its kind, but with one of another kind.', async () => {
    const taken = await call('formCluster', form('Cụm số 2', ['C1', 'C2']));
    expect(problemOf(taken)).toMatchObject({
      code: 'in-another-cluster',
      unit: 'C1',
      cluster: first.cluster,
    });
    const block = await done('formCluster', form('Khối giáo dục', ['C1', 'C2'], { kind: 'khoi' }));
    expect(block.version).toBe(1);
  });

  test('two that reach for the same unit at once do not both get it.', async () => {
    const outcomes = await Promise.all([
      call('formCluster', form('Cụm số 3', ['S1', 'S2'])),
      call('formCluster', form('Cụm số 4', ['S1', 'C2'])),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('takes no unit that does not live on the day.', async () => {
    const early = await call('formCluster', form('Cụm cũ', ['C2', 'C3'], { from: '2018-01-01' }));
    expect(problemOf(early)).toMatchObject({ code: 'unit-not-living', on: '2018-01-01' });
  });

  test('is headed by one of its units for a year, and the list of that year names it.', async () => {
    const params = { cluster: first.cluster };
    const term = { unit: 'C4', from: '2026-01-01', until: '2027-01-01' };
    const outsider = await call('setClusterHead', { as, params, body: { ...term, version: 1, unit: 'C2' } });
    expect(problemOf(outsider)).toMatchObject({ code: 'head-not-member', unit: 'C2' });
    await done('setClusterHead', { as, params, body: { ...term, version: 1 } });
    const { clusters } = await done('listClusters', { as: 'auditor', query: { on: '2026-11-20' } });
    expect(clusters.find(({ id }) => id === first.cluster)?.head).toEqual({
      id: 'C4',
      name: 'Công đoàn cơ sở Bốn',
    });
    const stale = await call('setClusterHead', { as, params, body: { ...term, version: 1 } });
    expect(problemOf(stale).code).toBe('stale');
  });

  test('names beside a member that was merged who has taken over from it.', async () => {
    await done('changeTree', {
      as,
      body: {
        change: {
          kind: 'merge',
          units: ['C1', 'C3'],
          into: 'C9',
          from: '2026-12-01',
          traits: { name: 'Công đoàn cơ sở Chín', level: 'grassroots', manager: 'U1' },
        },
        ground: aTreeChange.ground,
        versions: { C1: 1, C3: 1 },
      },
    });
    const asked = { as, params: { cluster: first.cluster }, query: { on: '2026-12-01' } };
    const { members } = await done('getCluster', asked);
    expect(members.find(({ unit }) => unit.id === 'C1')?.heir).toEqual({
      id: 'C9',
      name: 'Công đoàn cơ sở Chín',
    });
  });

  test('frees its units from the day on which it ends.', async () => {
    const params = { cluster: first.cluster };
    await done('endCluster', { as, params, body: { version: 2, on: '2027-01-01' } });
    const next = await done('formCluster', form('Cụm mới', ['C4', 'C9'], { from: '2027-01-01' }));
    expect(next.version).toBe(1);
    const { heads } = await done('getCluster', { as, params, query: { on: '2026-11-20' } });
    expect(heads.map(({ unit, until }) => [unit.id, until])).toEqual([['C4', '2027-01-01']]);
  });
});
