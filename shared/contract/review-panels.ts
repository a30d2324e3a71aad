import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { COMBININGS } from '../domain/campaigns/scoring-rules.ts';
import { APART } from '../domain/scoring/as-sent.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { saved, unitName } from './views.ts';

const ofUnit = z.object({ round: f.roundId, unit: f.unitId });
const points = { marks: f.marks, reasons: f.reasons, deductions: f.foundDeductions };
const seen = z.strictObject({ version: f.version });
const moved = ['not-found', 'not-allowed', 'stale', 'round-closed', 'wrong-state'] as const;
const unsound = ['marks-faulty', 'marks-missing', 'reasons-missing'] as const;

const partView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), version: f.version, ...points }),
  z.object({ state: z.literal('given'), version: f.version, ...points, total: z.number(), at: f.instant }),
  z.object({ state: z.literal('abstained'), version: f.version, reason: z.string(), at: f.instant }),
]);
const spread = z.object({ points: z.array(z.number()), apart: z.number() });
/** The parts as one result, and each of them; there once all are in, for whoever confirms, and for the others once it stands. */
const resultView = z.object({
  ...points,
  combining: z.enum(COMBININGS),
  total: z.number(),
  lines: z.record(z.string(), spread),
  totals: spread,
  parts: z.array(z.object({ account: f.accountId, name: z.string(), part: partView })),
});

export const reviewPanels = {
  listReviewers: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/reviewers',
    summary: 'Người có thể phân công thẩm định, số phiếu mỗi người đang có, và các phiếu dưới đơn vị',
    access: ['unit-officer'],
    params: ofUnit,
    ok: z.object({
      reviewers: z.array(
        z.object({
          account: f.accountId,
          name: z.string(),
          unit: unitName,
          has: z.number(),
          /** Units whose sheets they must leave to others, since they stand inside. */
          barredFrom: z.array(f.unitId),
        }),
      ),
      sheets: z.array(
        z.object({
          unit: unitName,
          state: z.string(),
          version: f.version,
          reviewers: z.array(z.object({ account: f.accountId, unit: f.unitId })),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  listMyParts: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/my-parts',
    summary: 'Các phiếu mình được phân công chấm trong tổ thẩm định',
    access: ['unit-officer'],
    params: z.object({ round: f.roundId }),
    ok: z.object({
      parts: z.array(
        z.object({
          unit: unitName,
          state: z.enum(['open', 'given', 'abstained']),
          sheet: z.string(),
        }),
      ),
    }),
    failures: [],
  }),
  openPanel: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel',
    summary: 'Tổ thẩm định của một phiếu, phần chấm của mình, và kết quả tổng hợp khi đã đủ',
    access: ROLES,
    params: ofUnit,
    ok: z.object({
      unit: unitName,
      version: f.version,
      reviewers: z.array(
        z.object({
          account: f.accountId,
          name: z.string(),
          unit: unitName,
          state: z.enum(['open', 'given', 'abstained']),
        }),
      ),
      mine: partView.optional(),
      result: resultView.optional(),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  assignReviewers: operation({
    context: 'scoring',
    method: 'PUT',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel',
    summary: 'Phân công tổ thẩm định của một phiếu; danh sách trống là tự thẩm định',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({
      version: f.version,
      reviewers: z.array(z.strictObject({ account: f.accountId, unit: f.unitId })).max(9),
    }),
    ok: saved,
    failures: [
      ...moved,
      'reviewer-inside',
      'reviewer-not-in-office',
      'reviewer-twice',
      'reviewer-abstained',
      'part-not-open',
      'nothing-changes',
    ],
  }),
  savePart: operation({
    context: 'scoring',
    method: 'PUT',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel/part/marks',
    summary: 'Lưu nháp phần chấm của mình; người khác không thấy',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({ version: f.version, ...points }),
    ok: saved,
    failures: [...moved, 'part-not-open', 'marks-faulty'],
  }),
  givePart: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel/part',
    summary: 'Gửi phần chấm của mình',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({ version: f.version, ...points }),
    ok: saved,
    failures: [...moved, 'part-not-open', ...unsound],
  }),
  abstainFromPart: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel/part/abstention',
    summary: 'Không tham gia chấm phiếu này, ghi lý do; không rút lại được',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({ version: f.version, reason: f.text(500) }),
    ok: saved,
    failures: [...moved, 'part-not-open'],
  }),
  withdrawPart: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel/part/withdrawal',
    summary: 'Rút phần chấm đã gửi về sửa khi kết quả chưa chốt',
    access: ['unit-officer'],
    params: ofUnit,
    body: seen,
    ok: saved,
    failures: [...moved, 'part-not-given', 'confirms-itself'],
  }),
  confirmReview: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/sheet/panel/confirmation',
    summary: 'Chốt kết quả tổng hợp của tổ thẩm định; dòng chấm khác kết quả tổng hợp phải ghi lý do',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({
      version: f.version,
      /** The version of each part that was seen, by account: nothing else is confirmed. */
      parts: z.record(f.accountId, f.version),
      marks: f.marks,
      reasons: f.reasons,
    }),
    ok: saved.extend({ total: z.number() }),
    failures: [...moved, ...unsound, 'parts-awaited', 'parts-moved', 'nobody-gave', 'no-panel'],
  }),
  listAsSent: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/sheets/as-sent',
    summary:
      'Các phiếu đang thẩm định dưới đơn vị: phiếu nào xác nhận được đúng như đơn vị tự chấm, phiếu nào phải xem riêng và vì sao',
    access: ['unit-officer'],
    params: ofUnit,
    ok: z.object({
      sheets: z.array(
        z.object({
          unit: unitName,
          version: f.version,
          marks: f.marks,
          total: z.number(),
          late: z.boolean(),
          /** The version of each part of its panel, by account; absent where the union reviews alone. */
          parts: z.record(f.accountId, f.version).optional(),
        }),
      ),
      apart: z.array(z.object({ unit: unitName, why: z.enum(APART) })),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  lookAgain: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/sheet/second-look',
    summary:
      'Cấp trên của công đoàn đã thẩm định xem lại phiếu đã thẩm định; ghi lý do ở dòng khác điểm lần đầu quá mức cho phép',
    access: ['policy-board', 'unit-officer'],
    secondFactor: 'of-federation',
    params: ofUnit,
    body: z.strictObject({ version: f.version, ...points }),
    ok: saved.extend({ total: z.number() }),
    failures: [...moved, ...unsound, 'looked-again'],
  }),
};
