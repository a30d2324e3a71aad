import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { isClusterKind } from '@bang-vang/shared/data/cluster-kinds.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { ClusterId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import {
  belongings,
  changeMembers,
  endCluster,
  formCluster,
  setHead,
} from '@bang-vang/shared/domain/units/cluster.ts';
import type { Cluster } from '@bang-vang/shared/domain/units/cluster.ts';
import { change, make } from '../kit/change.ts';
import { digest } from '../kit/digest.ts';
import { asFederation, orNotFound } from '../kit/found.ts';
import { originOf } from '../kit/origin.ts';
import type { Attempt, UseCase } from '../kit/request.ts';
import { clusterRef, clusters, loadBelongings, putBelongings } from '../table/cluster.ts';
import type { Belongings } from '../table/cluster.ts';
import { placeOn } from '../table/tree.ts';

const WHAT = 'cụm, khối thi đua này';

/** The federation's standing office, and nobody else. */
const asBoard = (actor: Actor, today: Day) => asFederation(actor, ['policy-board'], today);

/** The permanent identity of what an attempt forms: a repeated attempt means the same cluster. */
const newId = ({ key }: Attempt): ClusterId =>
  `K.${digest(['cluster', key])
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12)}` as ClusterId;

/** Where units belong among the clusters of a kind, each read as last committed. */
async function belongingsAmong(kind: string, units: readonly UnitId[]) {
  const asked = [...new Set(units)];
  const read = await Promise.all(asked.map((unit) => loadBelongings(unit, kind)));
  const known = new Map(asked.map((unit, place) => [unit, read[place]]));
  const of = (unit: UnitId): Belongings => known.get(unit) ?? { version: 0, belongings: [] };
  return {
    of: (unit: UnitId) => of(unit).belongings,
    /** The writes that follow from a cluster as it will be. */
    writes: ({ state }: { readonly state: Cluster }) =>
      asked.map((unit) => putBelongings(unit, kind, of(unit), belongings(state, unit, of(unit).belongings))),
  };
}

/** Refuses the day on which one of the units does not live. */
async function allLive(units: readonly UnitId[], day: Day) {
  const places = await Promise.all(units.map((unit) => placeOn(unit, day)));
  return places.every((place) => place !== undefined)
    ? ok(units)
    : refuse({ code: 'unit-not-living', on: day });
}

const targetOf = (cluster: ClusterId, expected: number) => ({
  aggregate: clusters,
  ref: clusterRef(cluster),
  expected,
  what: WHAT,
});

export const formClusterOf: UseCase<typeof contract.formCluster> = async (request) => {
  const { body, actor, today, attempt } = request;
  const may = await asBoard(actor, today);
  if (!may.ok) return may;
  if (!isClusterKind(body.kind)) return refuse({ code: 'no-such-kind', kind: body.kind });
  const living = await allLive(body.units, body.from);
  if (!living.ok) return living;
  const known = await belongingsAmong(body.kind, body.units);
  const id = newId(attempt);
  return make(
    originOf(request),
    { aggregate: clusters, ref: clusterRef(id) },
    () => formCluster({ ...body, id }, known.of),
    () => ({ cluster: id }),
    known.writes,
  );
};

export const changeClusterMembersOf: UseCase<typeof contract.changeClusterMembers> = async (request) => {
  const { params, body, actor, today } = request;
  const may = await asBoard(actor, today);
  if (!may.ok) return may;
  const head = orNotFound(await clusters.load(clusterRef(params.cluster)), WHAT);
  if (!head.ok) return head;
  const living = await allLive(body.join, body.from);
  if (!living.ok) return living;
  const known = await belongingsAmong(head.value.state.kind, [...body.join, ...body.leave]);
  return change(
    originOf(request),
    targetOf(params.cluster, body.version),
    (cluster) => changeMembers(cluster, body, known.of),
    () => ({ cluster: params.cluster }),
    known.writes,
  );
};

export const setClusterHeadOf: UseCase<typeof contract.setClusterHead> = async (request) => {
  const { params, body, actor, today } = request;
  const may = await asBoard(actor, today);
  if (!may.ok) return may;
  const { unit, from, until } = body;
  return change(
    originOf(request),
    targetOf(params.cluster, body.version),
    (cluster) => setHead(cluster, { unit, from, until }),
    () => ({ cluster: params.cluster }),
  );
};

/** Ends a cluster; every unit that belongs to it is free from that day. */
export const endClusterOf: UseCase<typeof contract.endCluster> = async (request) => {
  const { params, body, actor, today } = request;
  const may = await asBoard(actor, today);
  if (!may.ok) return may;
  const head = orNotFound(await clusters.load(clusterRef(params.cluster)), WHAT);
  if (!head.ok) return head;
  const { kind, members } = head.value.state;
  const known = await belongingsAmong(
    kind,
    members.map(({ unit }) => unit),
  );
  return change(
    originOf(request),
    targetOf(params.cluster, body.version),
    (cluster) => endCluster(cluster, body.on),
    () => ({ cluster: params.cluster }),
    known.writes,
  );
};
