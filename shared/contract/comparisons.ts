import * as z from 'zod';
import { COMPARERS } from '../domain/access/may.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { unitName } from './views.ts';

const ofUnit = z.object({ round: f.roundId, unit: f.unitId });
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
/** From where to where in a text, in UTF-16 units; the end is left out. */
const stretch = z.object({ start: z.number(), end: z.number() });

/** How points and texts of units compare with one another. */
export const comparisons = {
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
  getReviewerLeniency: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/reviewer-leniency',
    summary:
      'Mức chấm của từng người thẩm định so với điểm tự chấm và trung vị của tổ; chỉ cho người phân công thẩm định',
    access: ['policy-board', 'unit-officer'],
    params: ofUnit,
    ok: z.object({
      unit: unitName,
      reviewers: z.array(
        z.object({
          account: f.accountId,
          name: z.string(),
          sheets: z.number(),
          /** So few that a mean says little. */
          few: z.boolean(),
          fromOwn: z.number(),
          onPanels: z.number(),
          fromMedian: z.number().optional(),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  listAllAtMost: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/all-at-maximum',
    summary:
      'Các đơn vị ở mọi cấp dưới có mọi phiếu đã gửi đều tự chấm điểm tối đa, từng trang theo công đoàn',
    access: [...COMPARERS, 'unit-officer'],
    params: ofUnit,
    query: z.strictObject({ after: f.unitId.optional() }),
    ok: z.object({
      units: z.array(
        z.object({ unit: unitName, union: unitName, own: z.number().optional(), people: z.number() }),
      ),
      /** The union after which the list goes on, to be sent as `after`; absent at its end. */
      next: f.unitId.optional(),
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
};
