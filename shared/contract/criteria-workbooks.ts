import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { setContent } from './criteria-content.ts';
import { rewritingRoles } from './criteria-sets.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';

/** Criteria sets as workbooks; part of `jobs`, whose functions alone read and write workbooks. */
export const criteriaWorkbooks = {
  exportCriteriaSet: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/criteria-sets/{set}/workbook',
    summary: 'Một bộ tiêu chuẩn dạng Excel base64, đọc lại được thành đúng bộ ấy',
    access: ROLES,
    params: z.object({ set: f.criteriaSetId }),
    ok: z.object({ name: z.string(), content: z.string() }),
    failures: ['not-found'],
  }),
  readCriteriaWorkbook: operation({
    context: 'jobs',
    method: 'POST',
    path: '/api/criteria-sets/reading',
    summary: 'Đọc thử tệp Excel của một bộ tiêu chuẩn: bộ đọc được, hoặc lỗi theo từng ô; chưa ghi gì',
    access: rewritingRoles,
    posted: true,
    body: z.strictObject({ file: z.base64().min(1).max(1_500_000) }),
    ok: z.object({
      content: setContent.optional(),
      faults: z.array(z.object({ cell: z.string(), sentence: z.string() })),
    }),
    failures: ['not-allowed', 'not-found', 'file-unreadable'],
  }),
};
