import type { Instant } from '../kernel/day.ts';
import type { CriteriaSetId, JobId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { JobFailure } from './failure.ts';
import { isMendable } from './failure.ts';
import type { Tally } from './progress.ts';

/** What long work there is. Whoever adds a kind adds how it is done to `functions/jobs/works.ts`. */
export const JOB_TASKS = ['import-people', 'import-units', 'import-honours', 'import-sheets'] as const;
export type JobTask = (typeof JOB_TASKS)[number];

/** Tasks whose columns are the same in every unit. What the columns of sheets are is said by the set. */
export const LIST_TASKS = [
  'import-people',
  'import-units',
  'import-honours',
] as const satisfies readonly JobTask[];
export type ListTask = (typeof LIST_TASKS)[number];

/** Whose sheets a workbook holds: of a round, by one of its sets. */
export type SheetsOf = { readonly round: RoundId; readonly set: CriteriaSetId };

/** How the columns of the sender's file are read: the number of the column, from zero, by what it holds. */
export type ColumnsRead = Readonly<Record<string, number>>;

type About = {
  readonly id: JobId;
  readonly task: JobTask;
  /** Whose matter it is. Its officers see the job and hear of its faults. */
  readonly unit: UnitId;
  readonly by: WriterId;
  readonly askedAt: Instant;
  /** What people call it: the name of their file. */
  readonly title: string;
  /** The size of the file in bytes; 0 of a job that needs none. */
  readonly size: number;
  /** Said of a task on sheets, and of no other. */
  readonly sheets?: SheetsOf | undefined;
};

/** The file has been announced and has yet to arrive. */
export type AwaitingFile = About & { readonly state: 'awaiting-file' };
/** The dry run: every row is looked at, nothing is changed. */
export type Checking = About & { readonly state: 'checking'; readonly columns: ColumnsRead };
/** Somebody has to look at what the dry run says. */
export type Checked = About & {
  readonly state: 'checked';
  readonly columns: ColumnsRead;
  readonly found: Tally;
};
/** It was confirmed, and is being carried out. */
export type Running = Omit<Checked, 'state'> & { readonly state: 'running'; readonly confirmedBy: WriterId };
export type Done = Omit<Running, 'state'> & {
  readonly state: 'done';
  readonly made: Tally;
  readonly endedAt: Instant;
};
/** A job that can still be cancelled. */
export type LiveJob = AwaitingFile | Checking | Checked | Running;
/** A job that the runner works on. */
export type JobAtWork = Checking | Running;

/** Stopped by a person. `before` is what it was doing, and is taken up again where the last checkpoint stands. */
export type Cancelled = About & {
  readonly state: 'cancelled';
  readonly before: LiveJob;
  readonly endedAt: Instant;
};
/** Stopped by what it met. */
export type Failed = About & {
  readonly state: 'failed';
  readonly before: JobAtWork;
  readonly why: JobFailure;
  readonly endedAt: Instant;
};

/** Long work: a file is uploaded, looked through, confirmed and carried out in slices, each with a checkpoint. */
export type Job = LiveJob | Done | Cancelled | Failed;

export const JOB_STATES = [
  'awaiting-file',
  'checking',
  'checked',
  'running',
  'done',
  'cancelled',
  'failed',
] as const satisfies readonly Job['state'][];

/** Which states a job may move to; feeds buttons and a test. */
export const JOB_NEXT = {
  'awaiting-file': ['checking', 'cancelled'],
  checking: ['checked', 'cancelled', 'failed'],
  checked: ['running', 'cancelled'],
  running: ['done', 'cancelled', 'failed'],
  done: [],
  cancelled: ['awaiting-file', 'checking', 'checked', 'running'],
  failed: ['checking', 'running'],
} as const satisfies { readonly [State in Job['state']]: readonly Job['state'][] };

type JobEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly job: JobId;
  readonly unit: UnitId;
  readonly task: JobTask;
};
type Move<State extends Job, Kind extends string> = { state: State; event: JobEvent<Kind> };
type WrongState = { code: 'wrong-state'; state: Job['state'] };

const told = <Kind extends string>(kind: Kind, { id, unit, task }: About): JobEvent<Kind> => ({
  kind,
  job: id,
  unit,
  task,
});
const wrong = ({ state }: Job) => refuse({ code: 'wrong-state', state });

export const isAtWork = (job: Job): job is JobAtWork => job.state === 'checking' || job.state === 'running';
export const isLive = (job: Job): job is LiveJob =>
  isAtWork(job) || job.state === 'awaiting-file' || job.state === 'checked';

/** Announces a file and what is to be done with it. */
export function askForJob(
  asked: Pick<About, 'id' | 'task' | 'unit' | 'title' | 'size' | 'sheets'>,
  step: Step,
): Result<Move<AwaitingFile, 'job-asked'>, never> {
  const state: AwaitingFile = { ...asked, state: 'awaiting-file', by: step.by, askedAt: step.at };
  return ok({ state, event: told('job-asked', state) });
}

/** The file is there, and its columns have been told apart: the dry run begins. */
export function beginCheck(job: Job, columns: ColumnsRead): Result<Move<Checking, 'job-begun'>, WrongState> {
  if (job.state !== 'awaiting-file') return wrong(job);
  return ok({ state: { ...job, state: 'checking', columns }, event: told('job-begun', job) });
}

/** The dry run has come to the end of the file. */
export function finishCheck(job: Job, found: Tally): Result<Move<Checked, 'job-checked'>, WrongState> {
  if (job.state !== 'checking') return wrong(job);
  return ok({ state: { ...job, state: 'checked', found }, event: told('job-checked', job) });
}

/** Somebody has seen what will be done and wants it. Refused where the file brings nothing new. */
export function confirmJob(
  job: Job,
  step: Step,
): Result<Move<Running, 'job-confirmed'>, WrongState | { code: 'nothing-to-import' }> {
  if (job.state !== 'checked') return wrong(job);
  if (job.found.fresh === 0) return refuse({ code: 'nothing-to-import' });
  return ok({
    state: { ...job, state: 'running', confirmedBy: step.by },
    event: told('job-confirmed', job),
  });
}

/** Everything has been carried out. */
export function finishJob(
  job: Job,
  made: Tally,
  at: Instant,
): Result<{ state: Done; event: JobEvent<'job-done'> & { readonly made: Tally } }, WrongState> {
  if (job.state !== 'running') return wrong(job);
  return ok({
    state: { ...job, state: 'done', made, endedAt: at },
    event: { ...told('job-done', job), made },
  });
}

/** Stops it. What the slices so far have carried out stays; nothing more is. */
export function cancelJob(job: Job, at: Instant): Result<Move<Cancelled, 'job-cancelled'>, WrongState> {
  if (!isLive(job)) return wrong(job);
  const state: Cancelled = { ...aboutOf(job), state: 'cancelled', before: job, endedAt: at };
  return ok({ state, event: told('job-cancelled', job) });
}

/** Gives up, with the reason that people are told. */
export function failJob(
  job: Job,
  why: JobFailure,
  at: Instant,
): Result<
  { state: Failed; event: JobEvent<'job-failed'> & { readonly why: JobFailure['code'] } },
  WrongState
> {
  if (!isAtWork(job)) return wrong(job);
  return ok({
    state: { ...aboutOf(job), state: 'failed', before: job, why, endedAt: at },
    event: { ...told('job-failed', job), why: why.code },
  });
}

/** Takes up what was stopped, where its last checkpoint stands. A file that cannot be read does not get better by trying. */
export function resumeJob(job: Job): Result<Move<LiveJob, 'job-resumed'>, WrongState> {
  const goesOn = job.state === 'cancelled' || (job.state === 'failed' && isMendable(job.why));
  return goesOn ? ok({ state: job.before, event: told('job-resumed', job) }) : wrong(job);
}

const aboutOf = ({ id, task, unit, by, askedAt, title, size, sheets }: Job): About => ({
  id,
  task,
  unit,
  by,
  askedAt,
  title,
  size,
  ...(sheets && { sheets }),
});
