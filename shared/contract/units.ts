import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { appointments } from './appointments.ts';
import { clusters } from './clusters.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { factView, ground, treeChange, treeRefusals } from './units-changes.ts';
import { appointmentView, unitName, unitView } from './views.ts';

/** Reports and lists can be asked for as of a day, and as they were known at the end of another. */
const asOf = z.strictObject({ on: f.day.optional(), known: f.day.optional() });

const treeAsked = z.strictObject({ change: treeChange, ground });

/** What hangs on a unit that a change touches, on the day of the change. */
const affectedView = z.object({
  /** How many units stand directly under it. */
  under: z.number(),
  /** How many people are of it. */
  people: z.number(),
  /** Nominations of open rounds that it has made or that have arrived at it, and are not decided yet. */
  nominations: z.number(),
  /** Sheets of open rounds, the unit's own and those of its people, that nobody has closed yet. */
  sheets: z.number(),
  /** Who is appointed there and stays so: an appointment at a unit that has ended opens nothing any more. */
  appointments: z.array(z.object({ name: z.string(), role: z.enum(ROLES) })),
  /** Tasks of open rounds that wait at it or are about it, by kind. */
  waiting: z.array(z.object({ task: z.string(), count: z.number() })),
});

export const units = {
  ...appointments,
  ...clusters,
  whoAmI: operation({
    context: 'units',
    method: 'GET',
    path: '/api/me',
    summary: 'Tài khoản đang đăng nhập và các nhiệm vụ của tài khoản',
    access: 'signed-in',
    ok: z.object({
      name: z.string(),
      person: f.personId.optional(),
      /** Further records of the same human. */
      alsoKnownAs: z.array(f.personId).optional(),
      today: f.day,
      appointments: z.array(appointmentView),
    }),
  }),
  signOutEverywhere: operation({
    context: 'units',
    method: 'POST',
    path: '/api/me/sign-out-everywhere',
    summary: 'Kết thúc mọi phiên đăng nhập của tài khoản, trên mọi thiết bị',
    access: 'signed-in',
    ok: z.object({ at: z.string() }),
  }),
  getUnit: operation({
    context: 'units',
    method: 'GET',
    path: '/api/units/{unit}',
    summary: 'Một đơn vị, đường lên cấp trên và các đơn vị trực tiếp dưới nó, theo ngày',
    access: ROLES,
    params: z.object({ unit: f.unitId }),
    query: asOf,
    ok: unitView.extend({
      managers: z.array(unitName),
      children: z.array(unitName),
      siblings: z.array(unitName),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  listUnits: operation({
    context: 'units',
    method: 'GET',
    path: '/api/units/{unit}/units',
    summary: 'Các đơn vị trực tiếp dưới một đơn vị, theo ngày, từng trang',
    access: ROLES,
    params: z.object({ unit: f.unitId }),
    query: asOf.extend({ after: z.string().max(300).optional() }),
    ok: z.object({
      units: z.array(unitName.extend({ level: z.string(), territory: z.string().optional() })),
      total: z.number(),
      /** How many of them stand on each level. */
      levels: z.array(z.object({ level: z.string(), count: z.number() })),
      next: z.string().optional(),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  // Posted as other searches are: what people type stays out of addresses, which are logged on the way.
  searchUnits: operation({
    context: 'units',
    method: 'POST',
    path: '/api/units/{unit}/units/search',
    summary: 'Tìm đơn vị thuộc một đơn vị theo tên hoặc mã, có dấu hay không dấu, theo ngày',
    access: ROLES,
    posted: true,
    params: z.object({ unit: f.unitId }),
    body: asOf.extend({ words: f.text(200), after: z.string().max(200).optional() }),
    ok: z.object({
      units: z.array(
        unitName.extend({
          level: z.string(),
          /** From the top of the tree down, under the names of the day. */
          managers: z.array(unitName),
        }),
      ),
      /** Where the search goes on; a page may be empty before the end is reached. */
      next: z.string().optional(),
    }),
    failures: ['not-found', 'not-allowed', 'words-too-common'],
  }),
  getUnitHistory: operation({
    context: 'units',
    method: 'GET',
    path: '/api/units/{unit}/history',
    summary: 'Lịch sử của một đơn vị: mọi điều đã ghi, kể cả điều đã đính chính, các đơn vị trước và sau nó',
    access: ROLES,
    params: z.object({ unit: f.unitId }),
    ok: z.object({
      unit: f.unitId,
      version: f.version,
      facts: z.array(factView),
      /** Every unit that a fact names, under its latest name. */
      names: z.array(unitName),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  getUnitLine: operation({
    context: 'units',
    method: 'GET',
    path: '/api/units/{unit}/line',
    summary: 'Các đơn vị trước và sau một đơn vị, và vinh danh của đơn vị cùng các đơn vị trước nó',
    access: ROLES,
    params: z.object({ unit: f.unitId }),
    ok: z.object({
      /** The unit and whoever it took over from or was taken over by, however often; oldest first. */
      units: z.array(
        unitName.extend({
          from: f.day,
          until: f.day.optional(),
          ending: z.enum(['dissolved', 'merged', 'divided']).optional(),
          predecessors: z.array(f.unitId),
          successors: z.array(f.unitId),
        }),
      ),
      /** Under the names of the day of each decision; latest year first. */
      honours: z.array(
        z.object({
          code: z.string(),
          year: z.number(),
          kind: z.enum(['person', 'collective']),
          name: z.string(),
          unit: unitName,
          form: z.string(),
          decision: z.object({ number: z.string(), date: f.day }),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  previewTreeChange: operation({
    context: 'units',
    method: 'POST',
    path: '/api/tree-changes/preview',
    summary: 'Xem trước một thay đổi tổ chức: những gì sẽ khác, chưa ghi gì',
    access: ['policy-board', 'unit-officer'],
    posted: true,
    body: treeAsked,
    ok: z.object({
      units: z.array(
        z.object({
          unit: f.unitId,
          version: f.version,
          before: factView.optional(),
          after: factView,
          affected: affectedView,
        }),
      ),
      names: z.array(unitName),
    }),
    failures: treeRefusals,
  }),
  changeTree: operation({
    context: 'units',
    method: 'POST',
    path: '/api/tree-changes',
    summary:
      'Ghi một thay đổi tổ chức theo quyết định: thành lập, đổi tên, chuyển, hợp nhất, chia, kết thúc, đính chính',
    access: ['policy-board', 'unit-officer'],
    secondFactor: 'of-federation',
    body: treeAsked.extend({
      /** The version of each unit that the person saw in the preview; units that are made have none. */
      versions: z.record(f.unitId, f.version),
    }),
    ok: z.object({ version: f.version, units: z.array(f.unitId) }),
    failures: treeRefusals,
  }),
};
