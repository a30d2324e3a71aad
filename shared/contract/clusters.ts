import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { unitName } from './views.ts';

const ofCluster = z.object({ cluster: f.clusterId });
const BOARD = ['policy-board'] as const;
/** As many units as one command may name, to stay within one transaction. */
const some = z.array(f.unitId).max(40);

const termView = z.object({ unit: unitName, from: f.day, until: f.day.optional() });
const clusterView = z.object({
  id: f.clusterId,
  kind: z.string(),
  name: z.string(),
  from: f.day,
  until: f.day.optional(),
  version: f.version,
});
const changed = z.object({ version: f.version, cluster: f.clusterId });
const refusals = ['not-allowed', 'not-found', 'cluster-not-then'] as const;

/** Clusters and blocks (cụm, khối thi đua): read by everybody inside, written by the federation's standing office. */
export const clusters = {
  listClusters: operation({
    context: 'units',
    method: 'GET',
    path: '/api/clusters',
    summary: 'Các cụm, khối thi đua vào một ngày, với đơn vị trưởng',
    access: ROLES,
    query: z.strictObject({ on: f.day.optional() }),
    ok: z.object({
      clusters: z.array(clusterView.extend({ members: z.number(), head: unitName.optional() })),
    }),
  }),
  getCluster: operation({
    context: 'units',
    method: 'GET',
    path: '/api/clusters/{cluster}',
    summary: 'Một cụm, khối thi đua: các đơn vị vào một ngày và đơn vị trưởng qua các năm',
    access: ROLES,
    params: ofCluster,
    query: z.strictObject({ on: f.day.optional() }),
    ok: clusterView.extend({
      members: z.array(
        termView.extend({
          /** Who has taken over from a member that does not live on the day any more. */
          heir: unitName.optional(),
        }),
      ),
      heads: z.array(termView),
    }),
    failures: ['not-found'],
  }),
  formCluster: operation({
    context: 'units',
    method: 'POST',
    path: '/api/clusters',
    summary: 'Lập một cụm, khối thi đua từ các đơn vị ở bất cứ đâu trong cây',
    access: BOARD,
    secondFactor: true,
    body: z.strictObject({ kind: z.string().max(20), name: f.text(120), from: f.day, units: some }),
    ok: changed,
    failures: [
      'not-allowed',
      'not-found',
      'no-such-kind',
      'unit-not-living',
      'too-few-units',
      'in-another-cluster',
    ],
  }),
  changeClusterMembers: operation({
    context: 'units',
    method: 'POST',
    path: '/api/clusters/{cluster}/members',
    summary: 'Thêm, bớt đơn vị của một cụm, khối thi đua từ một ngày',
    access: BOARD,
    secondFactor: true,
    params: ofCluster,
    body: z.strictObject({ version: f.version, from: f.day, join: some, leave: some }),
    ok: changed,
    failures: [...refusals, 'unit-not-living', 'nothing-changes', 'in-another-cluster', 'not-in-cluster'],
  }),
  setClusterHead: operation({
    context: 'units',
    method: 'POST',
    path: '/api/clusters/{cluster}/head',
    summary: 'Giao một đơn vị làm trưởng cụm, khối thi đua trong một thời gian, thường là một năm',
    access: BOARD,
    secondFactor: true,
    params: ofCluster,
    body: z.strictObject({ version: f.version, unit: f.unitId, from: f.day, until: f.day }),
    ok: changed,
    failures: [...refusals, 'head-not-member', 'heads-overlap'],
  }),
  endCluster: operation({
    context: 'units',
    method: 'POST',
    path: '/api/clusters/{cluster}/end',
    summary: 'Kết thúc một cụm, khối thi đua từ một ngày',
    access: BOARD,
    secondFactor: true,
    params: ofCluster,
    body: z.strictObject({ version: f.version, on: f.day }),
    ok: changed,
    failures: refusals,
  }),
};
