import * as z from 'zod';
import * as f from './fields.ts';
import { journal } from './journal.ts';
import { operation } from './operation.ts';
import { saved } from './views.ts';

export const supervision = {
  ...journal,
  erasePerson: operation({
    context: 'supervision',
    method: 'POST',
    path: '/api/units/{unit}/people/{person}/erasure',
    summary: 'Xóa vĩnh viễn dữ liệu cá nhân của một người theo yêu cầu của người đó; nhật ký vẫn nguyên vẹn',
    access: ['standing-committee'],
    secondFactor: true,
    params: z.object({ unit: f.unitId, person: f.personId }),
    body: z.strictObject({ askedOn: f.day }),
    ok: saved,
    failures: ['not-found', 'not-allowed', 'date-ahead', 'already-erased', 'named-in-decision'],
  }),
  sendFeedback: operation({
    context: 'supervision',
    method: 'POST',
    path: '/api/feedback',
    summary: 'Góp ý, đính chính của người dân',
    access: 'public',
    body: z.strictObject({
      about: f.optionalText(200).optional(),
      message: f.text(2_000),
      contact: f.optionalText(200).optional(),
    }),
    form: { done: '/gop-y/da-nhan', refused: '/gop-y/chua-gui' },
    ok: z.object({ received: z.literal(true) }),
  }),
  listFeedback: operation({
    context: 'supervision',
    method: 'GET',
    path: '/api/feedback',
    summary: 'Góp ý đã nhận, mới nhất trước',
    access: ['policy-board', 'auditor'],
    query: z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/) }),
    ok: z.object({
      feedback: z.array(
        z.object({
          id: z.string(),
          about: z.string(),
          message: z.string(),
          contact: z.string(),
          at: f.instant,
        }),
      ),
    }),
    failures: ['not-allowed'],
  }),
};
