import { failJob, finishCheck, finishJob, isAtWork } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Job, JobAtWork, JobTask } from '@bang-vang/shared/domain/jobs/job.ts';
import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import type { Happening } from '@bang-vang/shared/domain/events.ts';
import { advanced, AT_THE_BEGINNING } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { JobId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import { commit } from '../kit/commit.ts';
import { digest } from '../kit/digest.ts';
import type { Head } from '../table/aggregate.ts';
import { jobRef, jobs, loadCheckpoint, putCheckpoint, unmoved } from '../table/job.ts';
import type { Checkpoint } from '../table/job.ts';
import type { Slices, Work } from './work.ts';

/** How often the same slice is begun before its job gives up. */
const TRIES = 3;
/** How long checkpoints and faults are kept. Files go after the same time, by the rule of their bucket. */
const KEPT_SECONDS = 7 * 86_400;

export type Running = {
  readonly works: Readonly<Record<JobTask, Work>>;
  readonly now: () => Instant;
  /** Whether there is time for another slice. */
  readonly hasTime: () => boolean;
};

/** When what a job has written beside its head may be removed, in seconds since 1970. */
export const expiryOf = (at: Instant): number => Math.floor(Date.parse(at) / 1_000) + KEPT_SECONDS;

/**
 * Works on a job until its phase is through, somebody has moved it, or time is up; answers the turn from which it is to be
 * gone on with, or undefined when there is nothing left to do. Each slice ends with a checkpoint that is refused when the
 * job was cancelled or another runner was faster, so a kill at any moment loses at most the mark of a slice, and such a
 * slice changes nothing when it is carried out again.
 */
export async function runJob(job: JobId, running: Running): Promise<string | undefined> {
  const head = await jobs.load(jobRef(job));
  if (!head || !isAtWork(head.state)) return undefined;
  const begun = await begin(head.state, head.version, running);
  if (begun === 'elsewhere') return undefined;
  if (begun === 'stuck') return ended(head.state, head, { code: 'stuck' }, running);
  let checkpoint = begun;
  const slices = slicesOf(head.state, checkpoint.slices, running.works);
  for (;;) {
    const slice = await slices.next();
    if (slice.done) {
      await ended(head.state, head, slice.value ?? checkpoint.progress.tally, running);
      if (head.state.state === 'checking' && slice.value === undefined)
        await running.works[head.state.task].afterCheck(head.state);
      return undefined;
    }
    const { tally, total = checkpoint.progress.total } = slice.value;
    const goesOn = running.hasTime();
    const next = {
      ...checkpoint,
      slices: checkpoint.slices + 1,
      progress: advanced({ ...checkpoint.progress, total }, tally),
      tries: goesOn ? 1 : 0, // of the slice that follows
    };
    const kept = await keep(job, head.version, next, running);
    if (kept && goesOn) {
      checkpoint = kept;
      continue;
    }
    await slices.return(undefined);
    return kept && `${String(head.version)}.${String(kept.turn)}`;
  }
}

const slicesOf = (state: JobAtWork, after: number, works: Running['works']): Slices =>
  state.state === 'checking' ? works[state.task].check(state, after) : works[state.task].run(state, after);

/** Counts the try, so that a slice which kills the runner is not tried for ever. */
async function begin(
  state: JobAtWork,
  version: number,
  running: Running,
): Promise<Checkpoint | 'stuck' | 'elsewhere'> {
  const last = await loadCheckpoint(state.id);
  const here = last?.phase === state.state ? last : firstOf(state, version, last?.turn ?? 0);
  // Somebody who resumes a job that got stuck has it tried again.
  const tries = here.version === version ? here.tries : 0;
  if (tries >= TRIES) return 'stuck';
  return (await keep(state.id, version, { ...here, version, tries: tries + 1 }, running)) ?? 'elsewhere';
}

const firstOf = (state: JobAtWork, version: number, turn: number): Checkpoint => ({
  phase: state.state,
  slices: 0,
  progress: { ...AT_THE_BEGINNING, total: state.state === 'running' ? state.found.fresh : undefined },
  tries: 0,
  version,
  turn,
});

/** Writes the checkpoint unless the job has been moved since, or another runner has written one. */
async function keep(
  job: JobId,
  version: number,
  checkpoint: Checkpoint,
  { now }: Running,
): Promise<Checkpoint | undefined> {
  const next = { ...checkpoint, turn: checkpoint.turn + 1 };
  const outcome = await commit(putCheckpoint(job, next, expiryOf(now())), unmoved(job, version));
  if (outcome === 'busy') throw new Error('the table is busy');
  return outcome === 'committed' ? next : undefined;
}

type Ending = Result<{ state: Job; event: Happening }, { code: 'wrong-state'; state: Job['state'] }>;

/** The phase is over, or the work has given up. A move that comes too late, after a cancellation, changes nothing. */
async function ended(
  state: JobAtWork,
  head: Head<Job>,
  outcome: Tally | JobFailure,
  { now }: Running,
): Promise<undefined> {
  const at = now();
  const decide = (job: Job): Ending => {
    if ('code' in outcome) return failJob(job, outcome, at);
    return job.state === 'checking' ? finishCheck(job, outcome) : finishJob(job, outcome, at);
  };
  const key = digest(['runner', state.id, head.version]);
  const result = await change(
    { by: state.by, at, attempt: { key, fingerprint: key }, inForce: [] },
    { aggregate: jobs, ref: jobRef(state.id), expected: head.version, what: 'việc này' },
    decide,
    () => ({}),
  );
  if (!result.ok && result.refusal.code === 'busy') throw new Error('the table is busy');
  return undefined;
}
