import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import type { CriteriaSet } from '../domain/scoring/criteria.ts';
import { setContent } from './criteria-content.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { saved } from './views.ts';

const set = z.object({ set: f.criteriaSetId });
/** A criteria set as its own type describes it; it comes from our data, so its shape is not checked again. */
const criteriaSet = z.custom<CriteriaSet>().meta({ override: { type: 'object', title: 'CriteriaSet' } });

/** The standing office writes sets. */
export const rewritingRoles = ['policy-board'] as const;

/** What may be done with criteria sets; part of `campaigns`. */
export const criteriaSets = {
  listCriteriaSets: operation({
    context: 'campaigns',
    method: 'GET',
    path: '/api/criteria-sets',
    summary: 'Các bộ tiêu chuẩn đang có',
    access: ROLES,
    ok: z.object({ sets: z.array(z.object({ version: f.version, set: criteriaSet })) }),
  }),
  getRoundCriteria: operation({
    context: 'campaigns',
    method: 'GET',
    path: '/api/rounds/{round}/criteria/{set}',
    summary: 'Bộ tiêu chuẩn đã chốt cho đợt',
    access: 'public',
    params: z.object({ round: f.roundId, set: f.criteriaSetId }),
    ok: z.object({ version: f.version, set: criteriaSet }),
    failures: ['not-found'],
  }),
  proposeCriteriaSet: operation({
    context: 'campaigns',
    method: 'POST',
    path: '/api/criteria-sets',
    summary: 'Lập bộ tiêu chuẩn mới, có thể từ một bộ đang có; bộ mới có mã riêng và nhớ nó bắt đầu từ đâu',
    access: rewritingRoles,
    secondFactor: true,
    body: z.strictObject({
      content: setContent,
      from: z.strictObject({ set: f.criteriaSetId, version: f.version }).optional(),
    }),
    ok: saved.extend({ set: f.criteriaSetId }),
    failures: ['not-found', 'not-allowed'],
  }),
  rewriteCriteriaSet: operation({
    context: 'campaigns',
    method: 'PUT',
    path: '/api/criteria-sets/{set}',
    summary: 'Ghi lại toàn bộ một bộ tiêu chuẩn đang đề xuất',
    access: rewritingRoles,
    secondFactor: true,
    params: set,
    body: z.strictObject({ version: f.version, content: setContent }),
    ok: saved,
    failures: ['not-found', 'not-allowed', 'stale', 'set-approved'],
  }),
  approveCriteriaSet: operation({
    context: 'campaigns',
    method: 'POST',
    path: '/api/criteria-sets/{set}/approval',
    summary: 'Phê duyệt điểm của bộ tiêu chuẩn',
    access: ['standing-committee'],
    secondFactor: true,
    params: set,
    body: z.strictObject({ version: f.version }),
    ok: saved,
    failures: ['not-found', 'not-allowed', 'stale', 'set-approved', 'unsound'],
  }),
};
