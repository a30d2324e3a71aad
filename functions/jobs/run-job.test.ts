import { beforeAll, describe, expect, test } from 'vitest';
import {
  askForJob,
  beginCheck,
  cancelJob,
  confirmJob,
  resumeJob,
} from '@bang-vang/shared/domain/jobs/job.ts';
import type { Job } from '@bang-vang/shared/domain/jobs/job.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, JobId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { layGround } from '../testing/ground.ts';
import { commit } from '../kit/commit.ts';
import { jobRef, jobs, loadCheckpoint } from '../table/job.ts';
import { runJob } from './run-job.ts';
import { works as real } from './works.ts';
import type { Work } from './work.ts';

const AT = instant('2026-11-20T01:00:00.000Z');
const step = { by: id<AccountId>('officer.C1'), at: AT };
const SLICES = 4;
/** What the work finds and makes of each slice. */
const TALLY = { fresh: 2, same: 1, faulty: 0 };
const MADE = { fresh: 2, same: 0, faulty: 0 };

class Killed extends Error {}

/** Work of four slices that remembers what it has done; `kill` is asked at each moment whether the runner dies there. */
function trialWork(kill: (moment: string) => void) {
  const done = { checked: new Set<number>(), made: new Set<number>() };
  const slices = (which: keyof typeof done, tally: typeof TALLY) =>
    async function* (_: Job, after: number) {
      for (let slice = after + 1; slice <= SLICES; slice += 1) {
        kill(`before ${which} ${slice}`);
        done[which].add(slice);
        kill(`after ${which} ${slice}`);
        yield { tally, total: which === 'checked' ? SLICES * 3 : undefined };
      }
      kill(`end of ${which}`);
      return undefined;
    };
  const work: Work = {
    check: slices('checked', TALLY),
    afterCheck: async () => undefined,
    run: slices('made', MADE),
  };
  return { works: { ...real, 'import-people': work }, done };
}

/** Puts a job into the table as it stands, by its moves. */
async function laid(name: string, ...moves: readonly ((job: Job) => Result<{ state: Job }, unknown>)[]) {
  const job = id<JobId>(name);
  const about = { id: job, task: 'import-people', unit: id<UnitId>('C1'), title: 'ds.csv', size: 9 } as const;
  const first = askForJob(about, step);
  let state: Job | undefined = first.ok ? first.value.state : undefined;
  for (const move of moves) {
    const next: ReturnType<typeof move> | undefined = state && move(state);
    state = next?.ok ? next.value.state : state;
  }
  if (!state) throw new Error('no job');
  await commit(jobs.put(jobRef(job), 0, { version: 1, seq: 0, hash: '', saves: [], state }));
  return job;
}

const begun = (job: Job) => beginCheck(job, { name: 0 });

/** Moves a job that stands in the table, as a person would. */
async function moved(job: JobId, move: (job: Job) => Result<{ state: Job }, unknown>) {
  const head = await jobs.load(jobRef(job));
  const next = head && move(head.state);
  if (!head || !next?.ok) throw new Error('not moved');
  await commit(
    jobs.put(jobRef(job), head.version, { ...head, version: head.version + 1, state: next.value.state }),
  );
}

const stateOf = async (job: JobId) => (await jobs.load(jobRef(job)))?.state;
const now = () => AT;

/** Plays a job from the check to its end as the queue would: again after each kill, and whenever time was up. */
async function played(name: string, deadAt: string | undefined, hasTime = () => true) {
  const killed = { yet: false };
  const kill = (moment: string) => {
    if (moment !== deadAt || killed.yet) return;
    killed.yet = true;
    throw new Killed(moment);
  };
  const { works, done } = trialWork(kill);
  let checkpoints = 0;
  const running = {
    works,
    now,
    hasTime: () => {
      checkpoints += 1;
      kill(`checkpoint ${checkpoints}`);
      return hasTime();
    },
  };
  const job = await laid(name, begun);
  const toTheEnd = async () => {
    for (let call = 0; call < 40; call += 1) {
      const before = await stateOf(job);
      const turn = await runJob(job, running).catch((cause: unknown) => {
        if (cause instanceof Killed) return 'killed';
        throw cause;
      });
      if (turn === undefined && before === undefined) return;
      const after = await stateOf(job);
      if (after?.state === 'checked' || after?.state === 'done' || after?.state === 'failed') return;
    }
  };
  await toTheEnd();
  await moved(job, (checked) => confirmJob(checked, step));
  await toTheEnd();
  const checkpoint = await loadCheckpoint(job);
  return {
    state: await stateOf(job).then((state) => state && { ...state, id: 'any' }),
    done,
    progress: checkpoint?.progress,
    slices: checkpoint?.slices,
    died: killed.yet,
  };
}

beforeAll(layGround);

const MOMENTS = ['checked', 'made'].flatMap((which) => [
  ...[1, 2, 3, 4].flatMap((slice) => [`before ${which} ${slice}`, `after ${which} ${slice}`]),
  `end of ${which}`,
]);
const AFTER_CHECKPOINTS = Array.from({ length: 8 }, (_, place) => `checkpoint ${place + 1}`);

describe('a job whose runner is killed', () => {
  test.for([...MOMENTS, ...AFTER_CHECKPOINTS])('at “%s” ends as if nothing had been.', async (moment) => {
    const whole = await played(`W.${moment.replaceAll(' ', '-')}`, undefined);
    const broken = await played(`K.${moment.replaceAll(' ', '-')}`, moment);
    expect(broken).toEqual({ ...whole, died: true });
  });
});

describe('a job', () => {
  test('that gets little time at once ends as one that gets all of it.', async () => {
    expect(await played('little', undefined, () => false)).toEqual(await played('much', undefined));
  });

  test('ends with what was found and made, every slice once.', async () => {
    const { state, done, progress } = await played('plain', undefined);
    expect([state?.state, done, progress]).toEqual([
      'done',
      { checked: new Set([1, 2, 3, 4]), made: new Set([1, 2, 3, 4]) },
      { tally: { fresh: 8, same: 0, faulty: 0 }, total: 8 },
    ]);
  });

  test('that is cancelled while a slice is under way does no further slice, and stays cancelled.', async () => {
    const job = await laid('cancelled', begun);
    const { works, done } = trialWork(() => undefined);
    const cancelling: Work = {
      ...works['import-people'],
      async *check(state, after) {
        for await (const slice of works['import-people'].check(state, after)) {
          if (done.checked.size === 2) await moved(job, (live) => cancelJob(live, AT));
          yield slice;
        }
        return undefined;
      },
    };
    await runJob(job, { works: { ...real, 'import-people': cancelling }, now, hasTime: () => true });
    expect([(await stateOf(job))?.state, done.checked, (await loadCheckpoint(job))?.slices]).toEqual([
      'cancelled',
      new Set([1, 2]),
      1,
    ]);
    await moved(job, resumeJob);
    await runJob(job, { works, now, hasTime: () => true });
    expect([(await stateOf(job))?.state, done.checked]).toEqual(['checked', new Set([1, 2, 3, 4])]);
  });

  test('whose slice fails every time is given up with a reason, and is tried again when somebody resumes it.', async () => {
    const job = await laid('poisoned', begun);
    let isPoisoned = true;
    const { works, done } = trialWork((moment) => {
      if (isPoisoned && moment === 'before checked 3') throw new Killed(moment);
    });
    const tries = [];
    for (let call = 0; call < 5; call += 1)
      tries.push(
        await runJob(job, { works, now, hasTime: () => true }).then(
          () => 'over',
          () => 'died',
        ),
      );
    const given = await stateOf(job);
    expect([tries, given?.state, given && 'why' in given && given.why, done.checked]).toEqual([
      ['died', 'died', 'died', 'over', 'over'],
      'failed',
      { code: 'stuck' },
      new Set([1, 2]),
    ]);
    isPoisoned = false;
    await moved(job, resumeJob);
    await runJob(job, { works, now, hasTime: () => true });
    expect([(await stateOf(job))?.state, done.checked]).toEqual(['checked', new Set([1, 2, 3, 4])]);
  });

  test('that two runners work on at once is counted once.', async () => {
    const job = await laid('twice', begun);
    const { works } = trialWork(() => undefined);
    const running = { works, now, hasTime: () => true };
    await Promise.allSettled([runJob(job, running), runJob(job, running)]);
    await runJob(job, running);
    const state = await stateOf(job);
    expect(state?.state === 'checked' && state.found).toEqual({ fresh: 8, same: 4, faulty: 0 });
  });
});
