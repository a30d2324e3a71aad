import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { askForJob } from '@bang-vang/shared/domain/jobs/job.ts';
import { LARGEST_FILE } from '@bang-vang/shared/domain/jobs/largest-file.ts';
import type { Job } from '@bang-vang/shared/domain/jobs/job.ts';
import type { JobId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { make } from '../kit/change.ts';
import { notAllowed } from '../kit/found.ts';
import { jobFiles } from '../kit/kept-files.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { frozenSet } from '../table/criteria-set.ts';
import { jobRef, jobs, newJobId } from '../table/job.ts';
import { keptJob, keptUnit } from './found-job.ts';
import { columnsIn, listOf } from './importables.ts';

/** Where the file that people send for a job lies. */
export const sentFileOf = (job: JobId): string => `${job}/sent`;

/** Announces a file. Nothing is read or changed before it has arrived. */
export const askForImport: UseCase<typeof contract.askForImport> = async (request) => {
  const { params, body, actor, today, attempt } = request;
  const place = await keptUnit(actor, params.unit, today);
  if (!place.ok) return place;
  if (body.size > LARGEST_FILE)
    return refuse({ code: 'file-too-large', megabytes: LARGEST_FILE / 1024 / 1024 });
  if (body.task === 'import-sheets') {
    if (!mayActFor(actor, place.value, today)) return notAllowed;
    const frozen = body.sheets && (await frozenSet(body.sheets.round, body.sheets.set));
    if (frozen?.set.subject !== 'individual') return refuse({ code: 'set-not-in-round' });
  }
  const job = newJobId(attempt);
  return make<Job, Extract<ReturnType<typeof askForJob>, { ok: true }>['value'], { job: JobId }, never>(
    originOf(request),
    { aggregate: jobs, ref: jobRef(job) },
    () => askForJob({ id: job, unit: params.unit, ...body }, stepOf(request)),
    () => ({ job }),
  );
};

/** The address that takes the announced file. It is given out anew as often as it is asked for, and never kept. */
export const getUploadTicket: UseCase<typeof contract.getUploadTicket> = async ({ params, actor, today }) => {
  const head = await keptJob(actor, params.job, today);
  if (!head.ok) return head;
  const { state, size } = head.value.state;
  if (state !== 'awaiting-file') return refuse({ code: 'wrong-state', state });
  const { url, headers } = await jobFiles().uploadTicket(sentFileOf(params.job), size);
  return ok({ url, headers: { ...headers } });
};

/** What columns the file has, and which is likely to be what. A file that is no table is refused with a sentence. */
export const readColumns: UseCase<typeof contract.readColumns> = async ({ params, actor, today }) => {
  const head = await keptJob(actor, params.job, today);
  if (!head.ok) return head;
  const { state } = head.value.state;
  if (state !== 'awaiting-file') return refuse({ code: 'wrong-state', state });
  await using file = await jobFiles().fetch(sentFileOf(params.job));
  return file ? await columnsIn(file, await listOf(head.value.state)) : refuse({ code: 'file-not-there' });
};
