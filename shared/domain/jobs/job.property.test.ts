import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AT, aStep } from '../testing/step.ts';
import { COLUMNS, announced } from './job.builder.ts';
import {
  JOB_NEXT,
  beginCheck,
  cancelJob,
  confirmJob,
  failJob,
  finishCheck,
  finishJob,
  isAtWork,
  isLive,
  resumeJob,
} from './job.ts';
import type { Job } from './job.ts';
import { AT_THE_BEGINNING, advanced, doneOf, remainingOf, sumOf } from './progress.ts';
import type { Progress, Tally } from './progress.ts';

/** A job with how far it has come. */
type Course = { readonly job: Job; readonly progress: Progress };
type Act = (course: Course) => Course;

const part = fc.nat({ max: 20 });
const anyTally: fc.Arbitrary<Tally> = fc.record({ fresh: part, same: part, faulty: part });

const moved =
  (move: (job: Job) => { ok: true; value: { state: Job } } | { ok: false }): Act =>
  (course) => {
    const outcome = move(course.job);
    if (!outcome.ok) return course;
    const { state } = outcome.value;
    const anew = state.state === 'running' && course.job.state === 'checked';
    return {
      job: state,
      progress: anew ? { ...AT_THE_BEGINNING, total: state.found.fresh } : course.progress,
    };
  };

/** A slice of the runner, as much of it as is left. */
const slice =
  (tally: Tally): Act =>
  ({ job, progress }) => {
    const left = remainingOf(progress);
    const fits = isAtWork(job) && (left === undefined || sumOf(tally) <= left);
    return { job, progress: fits ? advanced(progress, tally) : progress };
  };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constant(moved((job) => beginCheck(job, COLUMNS))),
  fc.constant<Act>((course) => moved((job) => finishCheck(job, course.progress.tally))(course)),
  fc.constant(moved((job) => confirmJob(job, aStep()))),
  fc.constant<Act>((course) => moved((job) => finishJob(job, course.progress.tally, AT))(course)),
  fc.constant(moved((job) => cancelJob(job, AT))),
  fc.constant(moved((job) => failJob(job, { code: 'stuck' }, AT))),
  fc.constant(moved(resumeJob)),
  anyTally.map(slice),
);

const start: Course = { job: announced(), progress: AT_THE_BEGINNING };
const played = (acts: readonly Act[]): readonly Course[] =>
  acts.reduce<readonly Course[]>((course, act) => [...course, act(course.at(-1) ?? start)], [start]);

const courses = fc.array(anyAct, { maxLength: 40 }).map(played);

test('Whatever is tried in whatever order, a job goes only where its map lets it.', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const steps = course.slice(1).map(({ job }, place) => [course[place]?.job.state, job.state] as const);
      const lawless = steps.filter(
        ([from, to]) => from && from !== to && !(JOB_NEXT[from] as readonly string[]).includes(to),
      );
      expect(lawless).toEqual([]);
    }),
  );
});

test('Until its end a job can be cancelled at any moment, and then nothing of it moves on by itself.', () => {
  fc.assert(
    fc.property(courses, (course) => {
      for (const { job } of course) {
        const stopped = cancelJob(job, AT);
        expect(stopped.ok).toBe(isLive(job));
        if (!stopped.ok) continue;
        const late = stopped.value.state;
        expect([
          finishCheck(late, AT_THE_BEGINNING.tally).ok,
          finishJob(late, AT_THE_BEGINNING.tally, AT).ok,
          failJob(late, { code: 'stuck' }, AT).ok,
        ]).toEqual([false, false, false]);
      }
    }),
  );
});

test('What is done and what remains always make up the whole, and never less than before.', () => {
  fc.assert(
    fc.property(courses, (course) => {
      for (const { job, progress } of course) {
        const remaining = remainingOf(progress);
        if (remaining === undefined) continue;
        expect(doneOf(progress) + remaining).toBe(progress.total);
        expect(remaining).toBeGreaterThanOrEqual(0);
        if ('found' in job) expect(progress.total).toBe(job.found.fresh);
      }
    }),
  );
});
