import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { headOn, membersOn } from '@bang-vang/shared/domain/units/cluster.ts';
import type { Cluster, Term } from '@bang-vang/shared/domain/units/cluster.ts';
import { isOn } from '@bang-vang/shared/domain/units/unit.ts';
import { orNotFound } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import type { Head } from '../table/aggregate.ts';
import { allClusters, clusterRef, clusters } from '../table/cluster.ts';
import { standingFor } from '../table/tree.ts';

const viewOf = ({ state, version }: Head<Cluster>) => {
  const { id, kind, name, from, until } = state;
  return { id, kind, name, from, until, version };
};

/** The clusters and blocks of a day, by name: how many units each has, and which one heads it. */
export const listClusters: UseCase<typeof contract.listClusters> = async ({ query, today }) => {
  const day = query.on ?? today;
  const known = (await allClusters()).filter(({ state }) => isOn(state, day) || state.from > day);
  const named = await unitNames(
    known.flatMap(({ state }) => headOn(state, day) ?? []),
    day,
  );
  return ok({
    clusters: known
      .map((head) => {
        const unit = headOn(head.state, day);
        return {
          ...viewOf(head),
          members: membersOn(head.state, day).length,
          head: unit === undefined ? undefined : { ...named(unit) },
        };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true })),
  });
};

/** One of them, with its units on a day and everybody who ever headed it. */
export const getCluster: UseCase<typeof contract.getCluster> = async ({ params, query, today }) => {
  const found = orNotFound(await clusters.load(clusterRef(params.cluster)), 'cụm, khối thi đua này');
  if (!found.ok) return found;
  const { state } = found.value;
  const day = query.on ?? (state.from > today ? state.from : today);
  const members = state.members.filter((member) => isOn(member, day));
  const heirs = await Promise.all(members.map(({ unit }) => standingFor(unit, day)));
  const named = await unitNames(
    [...members, ...state.heads].map(({ unit }) => unit).concat(heirs.flatMap((unit) => unit ?? [])),
    day,
  );
  const termOf = ({ unit, from, until }: Term) => ({ unit: { ...named(unit) }, from, until });
  return ok({
    ...viewOf(found.value),
    members: members
      .map((member, place) => {
        const heir = heirs[place];
        return {
          ...termOf(member),
          heir: heir === undefined || heir === member.unit ? undefined : { ...named(heir) },
        };
      })
      .toSorted((a, b) => a.unit.name.localeCompare(b.unit.name, 'vi', { numeric: true })),
    heads: state.heads.map(termOf),
  });
};
