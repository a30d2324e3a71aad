import * as z from 'zod';
import { enteredSheet } from './entered-sheet.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { historyView, individualSheetView, remindedView } from './sheet-views.ts';
import { personName, saved, unitName } from './views.ts';

const seen = z.strictObject({ version: f.version });

/** What a person does with the own sheet, by a personal code and without an account. */
export const mySheet = {
  getMyHistory: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/my-sheet/history',
    summary: 'Lịch sử phiếu của mình: từng bước, lúc nào, vì sao, và mọi bản đã gửi',
    access: 'code',
    ok: historyView,
  }),
  openMySheet: operation({
    context: 'scoring',
    method: 'GET',
    path: '/api/my-sheet',
    summary: 'Phiếu của người giữ mã cá nhân',
    access: 'code',
    ok: z.object({
      sheet: individualSheetView,
      person: personName,
      unit: unitName,
      round: f.roundId,
      deadline: f.day,
      /** While it has not been sent. */
      reminded: remindedView.optional(),
      /** The last day on which the assessment may be asked about, once there is one. */
      askUntil: f.day.optional(),
    }),
    failures: ['not-found', 'code-unknown'],
  }),
  saveMySheet: operation({
    context: 'scoring',
    method: 'PUT',
    path: '/api/my-sheet/marks',
    summary: 'Lưu nháp phiếu của mình',
    access: 'code',
    body: enteredSheet,
    ok: saved,
    failures: ['not-found', 'stale', 'round-closed', 'wrong-state', 'marks-faulty', 'files-not-kept'],
  }),
  submitMySheet: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/my-sheet/submission',
    summary: 'Gửi phiếu của mình',
    access: 'code',
    body: seen,
    ok: saved.extend({ total: z.number() }),
    failures: [
      'not-found',
      'stale',
      'round-closed',
      'wrong-state',
      'past-deadline',
      'marks-faulty',
      'marks-missing',
      'evidence-missing',
    ],
  }),
  withdrawMySheet: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/my-sheet/withdrawal',
    summary: 'Rút phiếu của mình về sửa khi chưa ai đánh giá',
    access: 'code',
    body: seen,
    ok: saved,
    failures: ['not-found', 'stale', 'round-closed', 'wrong-state', 'past-deadline'],
  }),
  questionAssessment: operation({
    context: 'scoring',
    method: 'POST',
    path: '/api/my-sheet/question',
    summary: 'Đề nghị xem lại kết quả đánh giá phiếu của mình, nêu lý do',
    access: 'code',
    body: seen.extend({ grounds: f.text(2_000) }),
    ok: saved,
    failures: ['not-found', 'stale', 'round-closed', 'wrong-state', 'question-days-over'],
  }),
};
