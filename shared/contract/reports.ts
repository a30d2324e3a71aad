import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { COMPARERS } from '../domain/access/may.ts';
import { SHEET_BUCKETS } from '../domain/reports/board.ts';
import type { SheetBucket } from '../domain/reports/board.ts';
import { TASKS } from '../domain/reports/work.ts';
import { GROUPINGS, TREES } from '../domain/reports/year-report.ts';
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

const sides = z.object({ own: z.array(z.number()), reviewed: z.array(z.number()) });
/** Sheets of a level by column of the distribution; differences are reviewed minus own, in points. */
const spread = z.object({
  level: z.string(),
  collective: sides,
  individual: sides,
  gaps: z.number(),
  gapSum: z.number(),
});
/** How a unit reviews: how many sheets, the mean of the differences, and whether they are too few to say much. */
const leniency = z.object({ reviews: z.number(), meanGap: z.number().optional(), few: z.boolean() });

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

/** From where to where in a text, in UTF-16 units; the end is left out. */
const stretch = z.object({ start: z.number(), end: z.number() });

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
  getFairness: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/fairness',
    summary:
      'Phân bố điểm của đơn vị và các đơn vị dưới nó, điểm tự chấm so với điểm thẩm định; chỉ số liệu, không có tên người',
    access: [...COMPARERS, 'unit-officer'],
    params: ofUnit,
    ok: z.object({
      unit: unitName,
      /** From which percentage of the maximum each column begins. */
      bins: z.array(z.number()),
      /** The maximum of the sheets of units. */
      most: z.number(),
      levels: z.array(spread),
      leniency,
      /** The units directly below that review others. */
      unions: z.array(z.object({ unit: unitName, levels: z.array(spread), leniency })),
      /** The units directly below that have sent a sheet, or whose people have. */
      units: z.array(
        z.object({
          unit: unitName,
          own: z.number().optional(),
          reviewed: z.number().optional(),
          people: z.number(),
          peopleAtMost: z.number(),
          allAtMost: z.boolean(),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  findResemblances: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/resemblances',
    summary:
      'Gợi ý các đoạn viết gần giống của đơn vị khác trong đợt: lời thuyết minh trên phiếu tập thể, hoặc thành tích trong một đề nghị khen',
    access: [...COMPARERS, 'unit-officer'],
    params: ofUnit,
    query: z.strictObject({ nomination: f.nominationId.optional() }),
    ok: z.object({
      texts: z.array(
        z.object({
          /** The line of the sheet; absent for a nomination. */
          item: f.itemId.optional(),
          text: z.string(),
          alike: z.array(
            z.object({
              unit: unitName,
              item: f.itemId.optional(),
              nomination: f.nominationId.optional(),
              text: z.string(),
              /** The share of common runs of words, from 0 to 1. */
              share: z.number(),
              passages: z.array(z.object({ one: stretch, other: stretch })),
            }),
          ),
          /** How many more are like it at units that the reader does not read. */
          elsewhere: z.number(),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
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
