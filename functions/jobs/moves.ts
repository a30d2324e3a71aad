import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import { beginCheck, cancelJob, confirmJob, resumeJob } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Job } from '@bang-vang/shared/domain/jobs/job.ts';
import type { JobId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import type { Moved, Target } from '../kit/change.ts';
import { jobFiles } from '../kit/kept-files.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { Request, UseCase } from '../kit/request.ts';
import { jobRef, jobs } from '../table/job.ts';
import { sentFileOf } from './files.ts';
import { JOB, keptJob } from './found-job.ts';
import { listOf, missingTitles } from './importables.ts';

const targetOf = (job: JobId, expected: number): Target<Job> => ({
  aggregate: jobs,
  ref: jobRef(job),
  expected,
  what: JOB,
});

/** Begins the dry run, once the file is there and every column that is needed has been found in it. */
export const check: UseCase<typeof contract.checkImport> = async (request) => {
  const { params, body, actor, today } = request;
  const head = await keptJob(actor, params.job, today);
  if (!head.ok) return head;
  const { state } = head.value;
  const titles = missingTitles(await listOf(state), body.columns);
  if (titles.length > 0) return refuse({ code: 'columns-missing', titles });
  if (state.state === 'awaiting-file' && (await jobFiles().sizeOf(sentFileOf(params.job))) === undefined)
    return refuse({ code: 'file-not-there' });
  return change(
    originOf(request),
    targetOf(params.job, body.version),
    (job) => beginCheck(job, body.columns),
    () => ({ job: params.job }),
  );
};

/** Moves a job on, for whoever keeps the lists of its unit. */
async function moveOn<Move extends Moved<Job>, R extends { readonly code: string }>(
  request: Request<typeof contract.cancelJob>,
  decide: (job: Job) => Result<Move, R>,
) {
  const { params, body, actor, today } = request;
  const head = await keptJob(actor, params.job, today);
  if (!head.ok) return head;
  return change(originOf(request), targetOf(params.job, body.version), decide, () => ({ job: params.job }));
}

/** What was seen is to be carried out. */
export const confirm: UseCase<typeof contract.confirmJob> = (request) =>
  moveOn(request, (job) => confirmJob(job, stepOf(request)));

/** Stops it before its next slice. */
export const cancel: UseCase<typeof contract.cancelJob> = (request) =>
  moveOn(request, (job) => cancelJob(job, request.at));

/** Goes on where it was stopped. */
export const resume: UseCase<typeof contract.resumeJob> = (request) => moveOn(request, resumeJob);
