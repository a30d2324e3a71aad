import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { SHEET_STATES } from '../domain/scoring/individual-sheet.ts';
import { collectiveSheets } from './collective-sheets.ts';
import * as f from './fields.ts';
import { enteredSheet } from './entered-sheet.ts';
import { mySheet } from './my-sheet.ts';
import { operation } from './operation.ts';
import { reviewPanels } from './review-panels.ts';
import { deadlineView, historyView, individualSheetView, personSheetRow } from './sheet-views.ts';
import { personName, saved, unitName } from './views.ts';

const ofUnit = z.object({ round: f.roundId, unit: f.unitId });
const ofPerson = z.object({ round: f.roundId, unit: f.unitId, person: f.personId });
const reviewed = z.strictObject({ version: f.version, marks: f.marks, reasons: f.reasons });
const moved = ['not-found', 'not-allowed', 'stale', 'round-closed', 'wrong-state'] as const;

const pageOfSheets = z.object({
  unit: unitName,
  people: z.array(personSheetRow),
  /** Where the list goes on, to be sent as `after`; absent at its end. */
  next: z.string().optional(),
});

export const scoring = {
  ...collectiveSheets,
  ...reviewPanels,
  issueCode: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/code',
    summary: 'Mở phiếu cá nhân và cấp mã cá nhân; mã chỉ hiện một lần',
    access: ['unit-officer'],
    params: ofPerson,
    body: z.strictObject({ set: f.criteriaSetId }),
    ok: z.object({ code: z.string() }),
    failures: ['not-found', 'not-allowed', 'round-closed', 'sheet-exists', 'set-not-in-round'],
  }),
  issueCodes: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/codes',
    summary: 'Mở phiếu và cấp mã cho nhiều người một lúc; ai đã có phiếu thì bỏ qua; mã chỉ hiện một lần',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({ set: f.criteriaSetId, people: z.array(f.personId).min(1).max(50) }),
    ok: z.object({ codes: z.array(personName.extend({ code: z.string() })) }),
    failures: ['not-found', 'not-allowed', 'round-closed', 'sheet-exists', 'set-not-in-round'],
  }),
  reissueCode: operation({
    context: 'scoring',
    method: 'PUT',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/code',
    summary: 'Cấp lại mã cá nhân cho người làm mất mã; mã cũ hết dùng ngay, phiếu giữ nguyên',
    access: ['unit-officer'],
    params: ofPerson,
    ok: z.object({ code: z.string() }),
    failures: ['not-found', 'not-allowed', 'round-closed'],
  }),
  listIndividualSheets: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/individual-sheets',
    summary: 'Người của đơn vị và phiếu cá nhân của họ đang ở bước nào, từng trang; cả đơn vị hoặc một bước',
    access: ROLES,
    params: ofUnit,
    query: z.strictObject({
      /** `to-remind`: has not sent it, and may be reminded today. */
      step: z.enum(['none', ...SHEET_STATES, 'to-remind']).optional(),
      after: f.cursor.optional(),
    }),
    ok: pageOfSheets,
    failures: ['not-found', 'not-allowed'],
  }),
  // A search is posted: what people type is a name, and names do not belong in addresses, which are logged on the way.
  searchIndividualSheets: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/individual-sheets/search',
    summary: 'Tìm phiếu cá nhân theo tên người, có dấu hay không dấu',
    access: ROLES,
    params: ofUnit,
    body: z.strictObject({ words: f.text(100), after: f.cursor.optional() }),
    posted: true,
    ok: pageOfSheets,
    failures: ['not-found', 'not-allowed'],
  }),
  countIndividualSheets: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/individual-sheets/count',
    summary: 'Số phiếu cá nhân của đơn vị ở từng bước, và số người chưa có mã',
    access: ROLES,
    params: ofUnit,
    ok: z.object({
      all: f.count,
      none: f.count,
      draft: f.count,
      submitted: f.count,
      assessed: f.count,
      questioned: f.count,
      answered: f.count,
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  remindPeople: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/reminders',
    summary:
      'Nhắc những người chưa gửi phiếu; ai đã gửi hoặc vừa được nhắc thì bỏ qua; ghi lại ngày và số lần',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({ people: z.array(f.personId).min(1).max(50) }),
    ok: z.object({
      reminded: z.array(personName),
      /** Whoever has sent it since, or was reminded too lately. */
      passedOver: z.array(personName),
      /** By when they were told to send it. */
      deadline: deadlineView,
    }),
    failures: ['not-found', 'not-allowed', 'round-closed', 'past-deadline'],
  }),
  openIndividualSheet: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/sheet',
    summary: 'Một người và phiếu cá nhân của họ nếu đã có, cho người đánh giá trong đơn vị',
    access: ROLES,
    params: ofPerson,
    ok: z.object({ sheet: individualSheetView.optional(), person: personName }),
    failures: ['not-found', 'not-allowed'],
  }),
  assessIndividualSheet: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/sheet/assessment',
    summary: 'Đánh giá phiếu cá nhân trong đơn vị, bởi người khác chính người đó',
    access: ['unit-officer', 'administration'],
    params: ofPerson,
    body: reviewed,
    ok: saved.extend({ total: z.number() }),
    failures: [...moved, 'marks-faulty', 'marks-missing', 'reasons-missing'],
  }),
  answerQuestion: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/sheet/answer',
    summary: 'Trả lời đề nghị xem lại của người có phiếu, giữ hoặc đổi điểm, bởi người khác chính người đó',
    access: ['unit-officer', 'administration'],
    params: ofPerson,
    body: reviewed.extend({ answer: f.text(2_000) }),
    ok: saved.extend({ total: z.number() }),
    failures: [...moved, 'marks-faulty', 'marks-missing', 'reasons-missing'],
  }),
  enterPaperSheet: operation({
    context: 'scoring',
    method: 'PUT',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/paper-sheet',
    summary: 'Nhập và gửi thay một phiếu cá nhân chấm trên giấy, kèm bản chụp; không ghi đè điểm tự chấm',
    access: ['unit-officer', 'administration'],
    params: ofPerson,
    body: enteredSheet.extend({ set: f.criteriaSetId, scans: z.array(f.evidenceId).max(10) }),
    ok: saved.extend({ total: z.number() }),
    failures: [
      ...moved,
      'sheet-exists',
      'set-not-in-round',
      'sheet-of-another-set',
      'own-points',
      'scan-missing',
      'scan-not-kept',
      'files-not-kept',
      'past-deadline',
      'marks-faulty',
      'marks-missing',
      'evidence-missing',
    ],
  }),
  getPersonsHistory: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/people/{person}/sheet/history',
    summary: 'Lịch sử phiếu cá nhân: từng bước, ai, lúc nào, vì sao, và mọi bản đã gửi; cho người đánh giá',
    access: ['unit-officer', 'administration'],
    params: ofPerson,
    ok: historyView,
    failures: ['not-found', 'not-allowed'],
  }),
  ...mySheet,
};
