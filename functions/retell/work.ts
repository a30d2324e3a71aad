import { roundOf } from '@bang-vang/shared/domain/events.ts';
import type { Happening } from '@bang-vang/shared/domain/events.ts';
import { workAfter } from '@bang-vang/shared/domain/reports/work.ts';
import type { Work } from '@bang-vang/shared/domain/reports/work.ts';
import type { RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { canonical } from '../kit/digest.ts';
import { nominationRef } from '../table/nomination.ts';
import { registrationRef } from '../table/registration.ts';
import { deleteWork, putWork } from '../table/work.ts';
import type { WorkKey } from '../table/work.ts';
import { close } from './projection.ts';
import type { Projection } from './projection.ts';

const NAME = 'work';

/** The lists a task stands in: that of the unit which is to act, and that of the unit whose matter it is. */
const keysOf = (round: RoundId, aggregate: string, { at, unit, role }: Work): readonly WorkKey[] =>
  [...new Set([at, unit])].map((list) => ({ round, list, role, aggregate: `${aggregate}#${at}` }));

const remembered = (memory: unknown): readonly WorkKey[] => (memory as readonly WorkKey[] | undefined) ?? [];

/** The trails whose tasks are done for good once this has happened to another aggregate. */
function ended(happening: Happening): readonly string[] {
  switch (happening.kind) {
    case 'sheet-submitted':
      return [registrationRef(happening.round, happening.unit).name];
    case 'decision-recorded':
      return happening.nominations.map((nomination) => nominationRef(nomination).name);
    default:
      return [];
  }
}

/**
 * Who has to do what next. A sheet that was sent ends the task its unit got by registering, a recorded decision those of
 * the nominations it commends.
 */
export const work: Projection = {
  name: NAME,
  async retell(event, before) {
    const round = roundOf(event.happening);
    const items =
      round === undefined
        ? []
        : workAfter(event.happening).flatMap((task) =>
            keysOf(round, event.aggregate, task).map((key) => ({ key, task })),
          );
    const kept = new Set(items.map(({ key }) => canonical(key)));
    const gone = remembered(before.memory).filter((key) => !kept.has(canonical(key)));
    return {
      writes: [...gone.map(deleteWork), ...items.map(({ key, task }) => putWork(key, task, event.at))],
      memory: items.map(({ key }) => key),
    };
  },
  async after({ happening }) {
    for (const aggregate of ended(happening))
      await close(NAME, aggregate, (memory) => remembered(memory).map(deleteWork));
  },
};
