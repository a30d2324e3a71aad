import { describe, expect, test } from 'vitest';
import { AT, ME, aStep } from '../testing/step.ts';
import { declared, reached } from '../testing/reached.ts';
import {
  COLUMNS,
  aTally,
  announced,
  cancelled,
  checked,
  checking,
  done,
  failed,
  running,
} from './job.builder.ts';
import type { Job } from './job.ts';
import {
  JOB_NEXT,
  beginCheck,
  cancelJob,
  confirmJob,
  failJob,
  finishCheck,
  finishJob,
  resumeJob,
} from './job.ts';

const states: readonly Job[] = [announced(), checking(), checked(), running(), done(), cancelled(), failed()];

const unreadable = { code: 'unreadable', sentence: 'Tệp không đọc được.' } as const;

describe('the course of a job', () => {
  test('goes where its map says, and nowhere else.', () => {
    const stopped = [announced(), checking(), checked(), running()].map((live) => {
      const move = cancelJob(live, AT);
      return move.ok ? move.value.state : live;
    });
    const moves = [
      (job: Job) => beginCheck(job, COLUMNS),
      (job: Job) => finishCheck(job, aTally()),
      (job: Job) => confirmJob(job, aStep()),
      (job: Job) => finishJob(job, aTally(), AT),
      (job: Job) => cancelJob(job, AT),
      (job: Job) => failJob(job, { code: 'stuck' }, AT),
      (job: Job) => resumeJob(job),
    ];
    const after = reached<Job>(states, moves);
    const resumed = stopped
      .map((job) => resumeJob(job))
      .map((move) => (move.ok ? move.value.state.state : ''));
    const stuck = [checking(), running()].map((job) => failJob(job, { code: 'stuck' }, AT));
    const again = stuck.map((move) => (move.ok ? resumeJob(move.value.state) : move));
    expect(
      new Map([...after, ['cancelled', new Set(resumed)], ['failed', new Set(again.map(stateOf))]]),
    ).toEqual(declared(JOB_NEXT));
  });

  test('tells in its events which job and what for, and never the name of the file.', () => {
    expect([finishJob(running(), aTally(), AT), failJob(checking(), unreadable, AT)].map(eventOf)).toEqual([
      { kind: 'job-done', job: 'J1', unit: 'C1', task: 'import-people', made: aTally() },
      { kind: 'job-failed', job: 'J1', unit: 'C1', task: 'import-people', why: 'unreadable' },
    ]);
  });
});

describe('confirming', () => {
  test('remembers who has confirmed what the dry run found.', () => {
    expect(running()).toEqual({ ...checked(), state: 'running', confirmedBy: ME });
  });

  test('is refused where the file brings nothing new: a repeated import has nothing to do.', () => {
    expect(confirmJob(checked(aTally({ fresh: 0, same: 10, faulty: 0 })), aStep())).toEqual({
      ok: false,
      refusal: { code: 'nothing-to-import' },
    });
  });
});

describe('a job that was stopped', () => {
  test('goes on as what it was, whoever stopped it.', () => {
    expect([resumeJob(cancelled()), resumeJob(failed())].map((move) => move.ok && move.value.state)).toEqual([
      running(),
      running(),
    ]);
  });

  test('does not go on when its file cannot be read.', () => {
    const move = failJob(checking(), unreadable, AT);
    expect(move.ok && resumeJob(move.value.state)).toEqual({
      ok: false,
      refusal: { code: 'wrong-state', state: 'failed' },
    });
  });
});

type Outcome = { ok: boolean; value?: { state: Job; event: unknown } };
const stateOf = (move: Outcome) => move.value?.state.state ?? '';
const eventOf = (move: Outcome) => move.value?.event;
