import type { Day } from '../kernel/day.ts';
import type { ClusterId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { isOn } from './unit.ts';

/** From a day on, and until a day where it has an end. */
export type Term = { readonly unit: UnitId; readonly from: Day; readonly until?: Day | undefined };

/**
 * A cluster or block (cụm, khối thi đua): units from anywhere in the tree that compete with each other, one of them at the
 * head in turn (đơn vị trưởng). Which kinds there are is data (`shared/data/cluster-kinds.ts`).
 */
export type Cluster = {
  readonly id: ClusterId;
  readonly kind: string;
  readonly name: string;
  readonly from: Day;
  readonly until?: Day | undefined;
  /** Every membership, past ones too; one unit may come back. */
  readonly members: readonly Term[];
  /** Who headed it when, oldest first; a year as a rule. Terms do not overlap. */
  readonly heads: readonly Term[];
};

/** What a unit belongs to among the clusters of one kind: at most one on any day. */
export type Belonging = { readonly cluster: ClusterId; readonly from: Day; readonly until?: Day | undefined };
/** Looks up where a unit belongs among the clusters of the kind, past and to come. */
export type BelongingsOf = (unit: UnitId) => readonly Belonging[];

export type ClusterHappening =
  | {
      readonly kind: 'cluster-formed';
      readonly cluster: ClusterId;
      readonly from: Day;
      readonly joined: readonly UnitId[];
    }
  | {
      readonly kind: 'cluster-members-changed';
      readonly cluster: ClusterId;
      readonly from: Day;
      readonly joined: readonly UnitId[];
      readonly leaving: readonly UnitId[];
    }
  | {
      readonly kind: 'cluster-head-set';
      readonly cluster: ClusterId;
      readonly head: UnitId;
      readonly from: Day;
      readonly until: Day;
    }
  | { readonly kind: 'cluster-ended'; readonly cluster: ClusterId; readonly on: Day };

type ClusterRefusal =
  | { readonly code: 'too-few-units' }
  | { readonly code: 'nothing-changes' }
  | { readonly code: 'cluster-not-then'; readonly on: Day }
  | { readonly code: 'in-another-cluster'; readonly unit: UnitId; readonly cluster: ClusterId }
  | { readonly code: 'not-in-cluster'; readonly unit: UnitId }
  | { readonly code: 'head-not-member'; readonly unit: UnitId }
  | { readonly code: 'heads-overlap'; readonly unit: UnitId; readonly from: Day };

/** The refusals of a move, by their codes. */
type Refused<Code extends ClusterRefusal['code']> = Extract<ClusterRefusal, { readonly code: Code }>;

type Moved = { readonly state: Cluster; readonly event: ClusterHappening };

/** Whether two terms share a day. */
const overlap = (a: Omit<Term, 'unit'>, b: Omit<Term, 'unit'>): boolean =>
  (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until);

/** The units of a cluster on a day. */
export const membersOn = ({ members }: Cluster, day: Day): readonly UnitId[] =>
  members.filter((member) => isOn(member, day)).map(({ unit }) => unit);

/** Who heads it on a day, if anybody does. */
export const headOn = ({ heads }: Cluster, day: Day): UnitId | undefined =>
  heads.find((head) => isOn(head, day))?.unit;

/** Where a unit belongs once the cluster is as given. */
export const belongings = (
  cluster: Cluster,
  unit: UnitId,
  others: readonly Belonging[],
): readonly Belonging[] => [
  ...others.filter((one) => one.cluster !== cluster.id),
  ...cluster.members.flatMap(({ unit: member, from, until }) =>
    member === unit ? [{ cluster: cluster.id, from, ...(until && { until }) }] : [],
  ),
];

/** Why a unit cannot join from a day on: it belongs to a cluster of the kind on that day or a later one. */
function engaged(units: readonly UnitId[], from: Day, belongingsOf: BelongingsOf) {
  for (const unit of units) {
    const other = belongingsOf(unit).find((one) => overlap(one, { from }));
    if (other) return refuse({ code: 'in-another-cluster', unit, cluster: other.cluster });
  }
  return undefined;
}

/** Forms a cluster of at least two units, none of which belongs to another of the kind from that day on. */
export function formCluster(
  {
    units,
    ...cluster
  }: Pick<Cluster, 'id' | 'kind' | 'name' | 'from'> & { readonly units: readonly UnitId[] },
  belongingsOf: BelongingsOf,
): Result<Moved, Refused<'too-few-units' | 'in-another-cluster'>> {
  const joined = [...new Set(units)];
  if (joined.length < 2) return refuse({ code: 'too-few-units' });
  const members = joined.map((unit) => ({ unit, from: cluster.from }));
  return (
    engaged(joined, cluster.from, belongingsOf) ??
    ok({
      state: { ...cluster, members, heads: [] },
      event: { kind: 'cluster-formed', cluster: cluster.id, from: cluster.from, joined },
    })
  );
}

/** Ends a term on a day; what would only have begun by then never was. */
const cut = (term: Term, on: Day): readonly Term[] =>
  term.from >= on ? [] : [term.until === undefined || term.until > on ? { ...term, until: on } : term];

/** Lets units join and leave from a day on. Whoever leaves heads it no longer. */
export function changeMembers(
  cluster: Cluster,
  {
    from,
    join,
    leave,
  }: { readonly from: Day; readonly join: readonly UnitId[]; readonly leave: readonly UnitId[] },
  belongingsOf: BelongingsOf,
): Result<Moved, Refused<'cluster-not-then' | 'nothing-changes' | 'not-in-cluster' | 'in-another-cluster'>> {
  if (!isOn(cluster, from)) return refuse({ code: 'cluster-not-then', on: from });
  const joined = [...new Set(join)].filter((unit) => !leave.includes(unit));
  const left = [...new Set(leave)].filter((unit) => !join.includes(unit));
  if (joined.length + left.length === 0) return refuse({ code: 'nothing-changes' });
  const stranger = left.find(
    (unit) => !cluster.members.some((one) => one.unit === unit && overlap(one, { from })),
  );
  if (stranger !== undefined) return refuse({ code: 'not-in-cluster', unit: stranger });
  const goes = ({ unit }: Term) => left.includes(unit);
  const state: Cluster = {
    ...cluster,
    members: [
      ...cluster.members.flatMap((one) => (goes(one) ? cut(one, from) : [one])),
      ...joined.map((unit) => ({ unit, from })),
    ],
    heads: cluster.heads.flatMap((one) => (goes(one) ? cut(one, from) : [one])),
  };
  return (
    engaged(joined, from, belongingsOf) ??
    ok({
      state,
      event: { kind: 'cluster-members-changed', cluster: cluster.id, from, joined, leaving: left },
    })
  );
}

/**
 * Puts a unit at the head for a term: whoever heads it before ends as the term begins, and a term that begins on the same
 * day is replaced. A later one stays, so the new term may not run into it.
 */
export function setHead(
  cluster: Cluster,
  term: Term & { readonly until: Day },
): Result<Moved, Refused<'cluster-not-then' | 'head-not-member' | 'heads-overlap'>> {
  const { unit, from, until } = term;
  if (!isOn(cluster, from)) return refuse({ code: 'cluster-not-then', on: from });
  const isMember = cluster.members.some(
    (one) => one.unit === unit && one.from <= from && (one.until === undefined || one.until >= until),
  );
  if (!isMember || until <= from) return refuse({ code: 'head-not-member', unit });
  const later = cluster.heads.find((head) => head.from > from && head.from < until);
  if (later) return refuse({ code: 'heads-overlap', unit: later.unit, from: later.from });
  const before = cluster.heads.filter((head) => head.from < from).flatMap((head) => cut(head, from));
  const after = cluster.heads.filter((head) => head.from > from);
  return ok({
    state: { ...cluster, heads: [...before, { unit, from, until }, ...after] },
    event: { kind: 'cluster-head-set', cluster: cluster.id, head: unit, from, until },
  });
}

/** Ends a cluster on a day, and with it every membership and the last head's term. */
export function endCluster(cluster: Cluster, on: Day): Result<Moved, Refused<'cluster-not-then'>> {
  if (!isOn(cluster, on) || on === cluster.from || cluster.until !== undefined)
    return refuse({ code: 'cluster-not-then', on });
  const end = (terms: readonly Term[]) => terms.flatMap((term) => cut(term, on));
  return ok({
    state: { ...cluster, until: on, members: end(cluster.members), heads: end(cluster.heads) },
    event: { kind: 'cluster-ended', cluster: cluster.id, on },
  });
}
