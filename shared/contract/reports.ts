import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { SHEET_BUCKETS } from '../domain/reports/board.ts';
import type { SheetBucket } from '../domain/reports/board.ts';
import { TASKS } from '../domain/reports/work.ts';
import { GROUPINGS, TREES } from '../domain/reports/year-report.ts';
import { comparisons } from './comparisons.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { personName, unitName } from './views.ts';

/** Figures of a row, or of the whole report. */
const figures = {
  /** Units that score. */
  units: z.number(),
  /** Honours of the year that stand. */
  collectives: z.number(),
  people: z.number(),
  /** Where the round of the year stands, by kind of thing counted. */
  counts: z.record(z.string(), z.number()),
};

const count = z.number();
/** How many units stand where with their sheets. */
const steps = z.object({
  registered: count,
  notSent: count,
  ...(Object.fromEntries(SHEET_BUCKETS.map((bucket) => [bucket, count])) as Record<
    SheetBucket,
    typeof count
  >),
});

const ofUnit = z.object({ round: f.roundId, unit: f.unitId });

export const reports = {
  listWork: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/work',
    summary: 'Việc đang chờ đơn vị, và việc của đơn vị đang ở chỗ người khác',
    access: ROLES,
    params: ofUnit,
    ok: z.object({
      work: z.array(
        z.object({
          task: z.enum(TASKS),
          /** Who is to act: a role at a unit. */
          role: z.string(),
          at: unitName,
          unit: unitName,
          person: personName.optional(),
          subject: z.string(),
          /** The first day on which it can be done, and its own last day, where it has them. */
          from: f.day.optional(),
          until: f.day.optional(),
          since: f.instant,
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  getStandings: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/standings',
    summary: 'Đợt đang ở đâu trong đơn vị và các đơn vị dưới nó',
    access: ROLES,
    params: ofUnit,
    ok: z.object({ counts: z.record(z.string(), z.number()), units: z.number() }),
    failures: ['not-found', 'not-allowed'],
  }),
  getBoard: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/board',
    summary: 'Tiến độ phiếu tập thể của đơn vị và từng đơn vị trực thuộc, đơn vị quá hạn, hạn gửi phiếu',
    access: ROLES,
    params: ofUnit,
    ok: z.object({
      unit: unitName,
      /** The deadline of the round, without extensions; `over` after its grace. */
      deadline: z.object({ day: f.day, closes: f.instant, over: z.boolean() }),
      steps,
      below: z.array(
        z.object({
          unit: unitName,
          /** Whether the unit itself has a sheet; otherwise it stands for the units below it. */
          scores: z.boolean(),
          steps,
          /** Those of `notSent` whose deadline is over; of a unit itself with its extensions, of others without. */
          late: z.number(),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  ...comparisons,
  getYearReport: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/units/{unit}/reports/{year}',
    summary:
      'Báo cáo một năm của đơn vị: số đơn vị, khen thưởng và tiến độ, theo quản lý hoặc theo địa bàn, theo cơ cấu cuối năm hoặc hiện nay',
    access: ROLES,
    params: z.object({ unit: f.unitId, year: f.year }),
    query: z.strictObject({
      by: z.enum(GROUPINGS).optional(),
      tree: z.enum(TREES).optional(),
      /** As it was known at the end of this day. */
      known: f.day.optional(),
    }),
    ok: z.object({
      /** The day whose tree the report goes by. */
      on: f.day,
      /** The units that report: the unit itself, or those it was merged from where it did not live yet. */
      tops: z.array(unitName),
      rows: z.array(
        z.object({
          kind: z.enum(['unit', 'itself', 'ended', 'territory', 'no-territory']),
          unit: unitName.optional(),
          territory: z.string().optional(),
          top: f.unitId,
          managers: z.array(unitName),
          ...figures,
        }),
      ),
      total: z.object(figures),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
};
