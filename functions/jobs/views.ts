import { jobFailureSentence } from '@bang-vang/shared/contract/job-sentences.ts';
import type { JobView } from '@bang-vang/shared/contract/jobs.ts';
import { isAtWork, resumeJob } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Job } from '@bang-vang/shared/domain/jobs/job.ts';
import { AT_THE_BEGINNING } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Progress } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { loadAccount } from '../table/account.ts';
import type { Head } from '../table/aggregate.ts';
import { loadCheckpoint } from '../table/job.ts';

/** How far a job has come; undefined of one that has nothing to show. */
async function progressOf(job: Job): Promise<Progress | undefined> {
  if (job.state === 'done') return { tally: job.made, total: job.found.fresh };
  const phase = 'before' in job ? job.before : job;
  if (!isAtWork(phase)) return undefined;
  const checkpoint = await loadCheckpoint(job.id);
  if (checkpoint?.phase === phase.state) return checkpoint.progress;
  return { ...AT_THE_BEGINNING, total: phase.state === 'running' ? phase.found.fresh : undefined };
}

/** The job as screens show it. */
export async function viewOf({ state: job, version }: Head<Job>): Promise<JobView> {
  const within = 'before' in job ? job.before : job;
  const account = await loadAccount(job.by as AccountId);
  return {
    id: job.id,
    version,
    task: job.task,
    unit: job.unit,
    title: job.title,
    size: job.size,
    state: job.state,
    stoppedIn: 'before' in job ? job.before.state : undefined,
    askedBy: account?.name ?? '',
    askedAt: job.askedAt,
    endedAt: 'endedAt' in job ? job.endedAt : undefined,
    columns: 'columns' in within ? { ...within.columns } : undefined,
    found: 'found' in within ? within.found : undefined,
    progress: await progressOf(job),
    why: job.state === 'failed' ? jobFailureSentence(job.why) : undefined,
    canResume: resumeJob(job).ok,
  };
}
