import * as z from 'zod';
import { JOB_STATES, JOB_TASKS, LIST_TASKS } from '../domain/jobs/job.ts';
import { LISTS_OUT } from '../domain/jobs/lists-out.ts';
import { criteriaWorkbooks } from './criteria-workbooks.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { saved } from './views.ts';

const ofUnit = z.object({ unit: f.unitId });
const ofJob = z.object({ job: f.jobId });
const task = z.enum(JOB_TASKS);
const state = z.enum(JOB_STATES);

/** Those who keep lists: the officer of a unit, and the federation's standing office. The use case looks closer. */
const KEEPERS = ['policy-board', 'unit-officer'] as const;

const tally = z.object({ fresh: f.rows, same: f.rows, faulty: f.rows });

const jobView = z.object({
  id: f.jobId,
  version: f.version,
  task,
  unit: f.unitId,
  title: z.string(),
  size: z.number(),
  state,
  /** What it was doing when it was stopped. */
  stoppedIn: state.optional(),
  askedBy: z.string(),
  askedAt: f.instant,
  endedAt: f.instant.optional(),
  /** How the columns of the file are read, once somebody has said so. */
  columns: z.record(z.string(), z.int()).optional(),
  /** What the dry run has found. */
  found: tally.optional(),
  /** How far the phase it is in has come. */
  progress: z.object({ tally, total: f.rows.optional() }).optional(),
  /** Why it has stopped by itself, and what to do. */
  why: z.string().optional(),
  /** Whether it can be gone on with. */
  canResume: z.boolean(),
});
export type JobView = z.output<typeof jobView>;

const moved = saved.extend({ job: f.jobId });
const seen = ['not-found', 'not-allowed'] as const;
const stepped = [...seen, 'wrong-state'] as const;

export const jobs = {
  ...criteriaWorkbooks,
  listJobs: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/units/{unit}/jobs',
    summary: 'Các lần nhập và xuất gần đây của một đơn vị, mới nhất trước',
    access: KEEPERS,
    params: ofUnit,
    ok: z.object({ jobs: z.array(jobView) }),
    failures: seen,
  }),
  askForImport: operation({
    context: 'jobs',
    method: 'POST',
    path: '/api/units/{unit}/imports',
    summary: 'Báo trước một tệp sẽ tải lên để nhập; chưa có gì thay đổi',
    access: KEEPERS,
    params: ofUnit,
    body: z.strictObject({
      task,
      title: f.text(200),
      size: z.int().min(1),
      /** Of a workbook with sheets: of which round, by which set. */
      sheets: z.strictObject({ round: f.roundId, set: f.criteriaSetId }).optional(),
    }),
    ok: moved,
    failures: [...seen, 'file-too-large', 'set-not-in-round'],
  }),
  getImportTemplate: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/import-templates/{task}',
    summary: 'Sổ Excel mẫu có sẵn các cột cần nhập; nội dung ở dạng base64',
    access: KEEPERS,
    params: z.object({ task: z.enum(LIST_TASKS) }),
    ok: z.object({ name: z.string(), content: z.string() }),
  }),
  exportList: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/units/{unit}/lists/{list}',
    summary:
      'Danh sách người, đơn vị hoặc khen thưởng của đơn vị và các đơn vị dưới nó, dạng Excel base64, đúng các cột để nhập lại',
    access: KEEPERS,
    params: z.object({ unit: f.unitId, list: z.enum(LISTS_OUT) }),
    ok: z.object({ name: z.string(), rows: f.rows, content: z.string() }),
    failures: [...seen, 'list-too-long'],
  }),
  exportSheets: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/sheet-workbooks/{set}',
    summary: 'Sổ Excel để nhập điểm cho mọi người của đơn vị theo một bộ tiêu chuẩn, ở dạng base64',
    access: ['unit-officer'],
    params: z.object({ round: f.roundId, unit: f.unitId, set: f.criteriaSetId }),
    ok: z.object({ name: z.string(), rows: f.rows, content: z.string() }),
    failures: [...seen, 'set-not-in-round', 'list-too-long'],
  }),
  getJob: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/jobs/{job}',
    summary: 'Một việc nền: đang ở bước nào, đã được bao nhiêu dòng',
    access: KEEPERS,
    params: ofJob,
    ok: jobView,
    failures: seen,
  }),
  getUploadTicket: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/jobs/{job}/upload',
    summary: 'Địa chỉ nhận đúng một tệp bằng PUT, trong mười lăm phút',
    access: KEEPERS,
    params: ofJob,
    ok: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
    failures: stepped,
  }),
  readColumns: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/jobs/{job}/columns',
    summary: 'Các cột của tệp đã tải lên, và cột nào có lẽ là gì',
    access: KEEPERS,
    params: ofJob,
    ok: z.object({
      header: z.array(z.object({ at: z.int(), letters: z.string(), title: z.string() })),
      columns: z.array(
        z.object({ id: z.string(), title: z.string(), isRequired: z.boolean(), at: z.int().optional() }),
      ),
      rows: f.rows,
    }),
    failures: [...stepped, 'file-not-there', 'file-unreadable'],
  }),
  checkImport: operation({
    context: 'jobs',
    method: 'POST',
    path: '/api/jobs/{job}/check',
    summary: 'Kiểm tra thử từng dòng của tệp theo các cột đã chọn; không ghi gì',
    access: KEEPERS,
    params: ofJob,
    body: z.strictObject({
      version: f.version,
      columns: z.record(z.string().max(40), z.int().min(0).max(1_000)),
    }),
    ok: moved,
    failures: [...stepped, 'file-not-there', 'columns-missing'],
  }),
  listFaults: operation({
    context: 'jobs',
    method: 'GET',
    path: '/api/jobs/{job}/faults',
    summary: 'Lỗi của tệp theo dòng và cột, từng trang',
    access: KEEPERS,
    params: ofJob,
    query: z.strictObject({ after: z.string().max(40).optional() }),
    ok: z.object({
      faults: z.array(z.object({ row: z.int(), column: z.string().optional(), message: z.string() })),
      next: z.string().optional(),
    }),
    failures: seen,
  }),
  confirmJob: operation({
    context: 'jobs',
    method: 'POST',
    path: '/api/jobs/{job}/confirmation',
    summary: 'Xác nhận ghi những dòng đúng mà lần kiểm tra thử đã nêu',
    access: KEEPERS,
    secondFactor: 'of-federation',
    params: ofJob,
    body: z.strictObject({ version: f.version }),
    ok: moved,
    failures: [...stepped, 'nothing-to-import'],
  }),
  cancelJob: operation({
    context: 'jobs',
    method: 'POST',
    path: '/api/jobs/{job}/cancellation',
    summary: 'Dừng lại; những dòng đã ghi vẫn còn',
    access: KEEPERS,
    params: ofJob,
    body: z.strictObject({ version: f.version }),
    ok: moved,
    failures: stepped,
  }),
  resumeJob: operation({
    context: 'jobs',
    method: 'POST',
    path: '/api/jobs/{job}/resumption',
    summary: 'Làm tiếp từ chỗ đã dừng',
    access: KEEPERS,
    params: ofJob,
    body: z.strictObject({ version: f.version }),
    ok: moved,
    failures: stepped,
  }),
};
