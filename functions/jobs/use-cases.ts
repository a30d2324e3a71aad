import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { UseCases } from '../kit/request.ts';
import { faultsAfter, jobsOf } from '../table/job.ts';
import { exportCriteriaSet, readCriteriaWorkbook } from './criteria-workbooks.ts';
import { exportList } from './export-list.ts';
import { exportSheets } from './export-sheets.ts';
import { askForImport, getUploadTicket, readColumns } from './files.ts';
import { keptJob, keptUnit } from './found-job.ts';
import { cancel, check, confirm, resume } from './moves.ts';
import { getImportTemplate } from './templates.ts';
import { viewOf } from './views.ts';

const LISTED = 30;

export const useCases: UseCases<typeof contract> = {
  async listJobs({ params, actor, today }) {
    const place = await keptUnit(actor, params.unit, today);
    if (!place.ok) return place;
    const heads = await jobsOf(params.unit, LISTED);
    return ok({ jobs: await Promise.all(heads.map(viewOf)) });
  },

  async getJob({ params, actor, today }) {
    const head = await keptJob(actor, params.job, today);
    return head.ok ? ok(await viewOf(head.value)) : head;
  },

  async listFaults({ params, query, actor, today }) {
    const head = await keptJob(actor, params.job, today);
    if (!head.ok) return head;
    const { faults, next } = await faultsAfter(params.job, query.after);
    return ok({ faults: [...faults], next });
  },

  exportCriteriaSet,
  readCriteriaWorkbook,
  askForImport,
  exportList,
  exportSheets,
  getImportTemplate,
  getUploadTicket,
  readColumns,
  checkImport: check,
  confirmJob: confirm,
  cancelJob: cancel,
  resumeJob: resume,
};
