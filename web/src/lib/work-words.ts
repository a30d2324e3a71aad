import { TASK_NAMES } from '@bang-vang/shared/contract/names.ts';
import { MY_WORK } from '../copy/my-work.vi.ts';
import type { WorkItem } from './work.ts';
import { nameOfWork } from './work.ts';

const PACT_TASKS: readonly WorkItem['task'][] = ['sign-pact', 'assess-pact', 'agree-pact'];

/** Tasks that are always about the reader's own unit, or about several: naming one unit would mislead. */
const UNNAMED: readonly WorkItem['task'][] = [
  'score-sheet',
  'mend-sheet',
  'receive-review',
  'give-opinion',
  ...PACT_TASKS,
  'publish-decision',
];

/** What is to be done, and to whose matter where that tells something. */
export const titleOfWork = (item: WorkItem): string =>
  UNNAMED.includes(item.task)
    ? TASK_NAMES[item.task]
    : MY_WORK.workTitle(TASK_NAMES[item.task], nameOfWork(item));

/** A quiet line below the title: the parties' circle of a pact, the unit of a person. */
export function belowWork(item: WorkItem): string {
  if (PACT_TASKS.includes(item.task)) return MY_WORK.ofUnits(item.unit.name);
  return item.person ? item.unit.name : '';
}
