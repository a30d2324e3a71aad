import { AT, aStep } from '../testing/step.ts';
import { id } from '../kernel/ids.ts';
import type { JobId, UnitId } from '../kernel/ids.ts';
import type { Job } from './job.ts';
import { askForJob, beginCheck, cancelJob, confirmJob, failJob, finishCheck, finishJob } from './job.ts';
import type { Tally } from './progress.ts';

export const aTally = (over: Partial<Tally> = {}): Tally => ({ fresh: 8, same: 1, faulty: 1, ...over });
export const COLUMNS = { name: 0, kind: 1 };

const state = <S extends Job>(move: { ok: true; value: { state: S } } | { ok: false }): S => {
  if (!move.ok) throw new Error('the course of a job is broken');
  return move.value.state;
};

/** The import of a list of C1, of ten rows. */
export const announced = () =>
  state(
    askForJob(
      {
        id: id<JobId>('J1'),
        task: 'import-people',
        unit: id<UnitId>('C1'),
        title: 'danh-sach.xlsx',
        size: 9_000,
      },
      aStep(),
    ),
  );
export const checking = () => state(beginCheck(announced(), COLUMNS));
export const checked = (found = aTally()) => state(finishCheck(checking(), found));
export const running = () => state(confirmJob(checked(), aStep()));
export const done = () => state(finishJob(running(), aTally({ faulty: 0 }), AT));
export const cancelled = () => state(cancelJob(running(), AT));
export const failed = () => state(failJob(running(), { code: 'stuck' }, AT));
