import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { ClusterId, UnitId } from '../kernel/ids.ts';
import { belongings, changeMembers, endCluster, formCluster, headOn, membersOn, setHead } from './cluster.ts';
import type { Belonging, Cluster } from './cluster.ts';

const unit = (of: string) => id<UnitId>(of);
const clusterId = (of: string) => id<ClusterId>(of);
const nowhere = () => [];
const SINCE = day('2026-01-01');
const year = (of: number) => ({ from: day(`${String(of)}-01-01`), until: day(`${String(of + 1)}-01-01`) });

/** A cluster of three schools since 2026. */
function aCluster(over: Partial<Cluster> = {}): Cluster {
  const units = ['C1', 'C2', 'C3'].map(unit);
  const formed = formCluster(
    { id: clusterId('K1'), kind: 'cum', name: 'Cụm 1', from: SINCE, units },
    nowhere,
  );
  if (!formed.ok) throw new Error(formed.refusal.code);
  return { ...formed.value.state, ...over };
}
const headed = (...terms: readonly (readonly [string, number])[]): Cluster =>
  terms.reduce((cluster, [of, at]) => {
    const moved = setHead(cluster, { unit: unit(of), ...year(at) });
    if (!moved.ok) throw new Error(moved.refusal.code);
    return moved.value.state;
  }, aCluster());

describe('A cluster', () => {
  test('takes at least two different units.', () => {
    const one = formCluster(
      { id: clusterId('K1'), kind: 'cum', name: 'Cụm 1', from: SINCE, units: [unit('C1'), unit('C1')] },
      nowhere,
    );
    expect(one).toEqual({ ok: false, refusal: { code: 'too-few-units' } });
  });

  test('does not take a unit that belongs to another of the kind on that day or later.', () => {
    const held: Readonly<Record<string, readonly Belonging[]>> = {
      C8: [{ cluster: clusterId('K9'), from: day('2025-01-01'), until: SINCE }],
      C9: [{ cluster: clusterId('K9'), from: day('2026-06-01') }],
    };
    const join = (of: string) =>
      changeMembers(aCluster(), { from: SINCE, join: [unit(of)], leave: [] }, (one) => held[one] ?? []);
    expect(join('C8').ok).toBe(true);
    expect(join('C9')).toEqual({
      ok: false,
      refusal: { code: 'in-another-cluster', unit: 'C9', cluster: 'K9' },
    });
  });

  test('has on each day the members of that day, whoever joins or leaves later.', () => {
    const moved = changeMembers(
      aCluster(),
      { from: day('2026-07-01'), join: [unit('C4')], leave: [unit('C1')] },
      nowhere,
    );
    if (!moved.ok) throw new Error(moved.refusal.code);
    expect([
      membersOn(moved.value.state, day('2026-06-30')),
      membersOn(moved.value.state, day('2026-07-01')),
    ]).toEqual([
      ['C1', 'C2', 'C3'],
      ['C2', 'C3', 'C4'],
    ]);
    expect(belongings(moved.value.state, unit('C1'), [])).toEqual([
      { cluster: 'K1', from: '2026-01-01', until: '2026-07-01' },
    ]);
  });

  test('is not left by whoever is not in it, nor changed before it is or after it has ended.', () => {
    const leave = (of: string, from: string, cluster = aCluster()) =>
      changeMembers(cluster, { from: day(from), join: [], leave: [unit(of)] }, nowhere);
    const ended = endCluster(aCluster(), day('2026-12-01'));
    if (!ended.ok) throw new Error(ended.refusal.code);
    expect(leave('C7', '2026-02-01')).toMatchObject({ refusal: { code: 'not-in-cluster', unit: 'C7' } });
    expect(leave('C1', '2025-12-31')).toMatchObject({ refusal: { code: 'cluster-not-then' } });
    expect(leave('C1', '2026-12-01', ended.value.state)).toMatchObject({
      refusal: { code: 'cluster-not-then' },
    });
  });
});

describe('The head of a cluster', () => {
  test('rotates year by year.', () => {
    const cluster = headed(['C1', 2026], ['C2', 2027]);
    expect([headOn(cluster, day('2026-12-31')), headOn(cluster, day('2027-01-01'))]).toEqual(['C1', 'C2']);
  });

  test('is a member throughout the term.', () => {
    expect(setHead(aCluster(), { unit: unit('C9'), ...year(2026) })).toMatchObject({
      refusal: { code: 'head-not-member', unit: 'C9' },
    });
  });

  test('does not run into the term of another that is settled already.', () => {
    const cluster = headed(['C2', 2027]);
    const long = { unit: unit('C1'), from: SINCE, until: day('2027-06-01') };
    expect(setHead(cluster, long)).toEqual({
      ok: false,
      refusal: { code: 'heads-overlap', unit: 'C2', from: '2027-01-01' },
    });
  });

  test('of the same year is replaced, and gives way to one that takes over in the middle of it.', () => {
    expect(headed(['C1', 2026], ['C2', 2026]).heads).toEqual([{ unit: 'C2', ...year(2026) }]);
    const middle = setHead(headed(['C1', 2026]), {
      unit: unit('C3'),
      from: day('2026-07-01'),
      until: day('2027-01-01'),
    });
    if (!middle.ok) throw new Error(middle.refusal.code);
    expect(middle.value.state.heads).toEqual([
      { unit: 'C1', from: '2026-01-01', until: '2026-07-01' },
      { unit: 'C3', from: '2026-07-01', until: '2027-01-01' },
    ]);
  });

  test('heads no longer once the unit has left or the cluster has ended.', () => {
    const left = changeMembers(
      headed(['C1', 2026], ['C1', 2027]),
      { from: day('2026-07-01'), join: [], leave: [unit('C1')] },
      nowhere,
    );
    const ended = endCluster(headed(['C1', 2026]), day('2026-09-01'));
    expect(left.ok && left.value.state.heads).toEqual([
      { unit: 'C1', from: '2026-01-01', until: '2026-07-01' },
    ]);
    expect(ended.ok && ended.value.state.heads).toEqual([
      { unit: 'C1', from: '2026-01-01', until: '2026-09-01' },
    ]);
  });
});
