/**
 * Work as listWork tells it: what waits for the reader, what is with others, by when, and where it is done.
 * Links name the matter for the screens they lead to: `don-vi` a unit, `nguoi` a person, `giao-uoc` a pact, `ma` a
 * nomination.
 */
import { ROLES, includesRole } from '@bang-vang/shared/domain/access/actor.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import type { Calendar, Stage } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Task } from '@bang-vang/shared/domain/reports/work.ts';
import { ADDRESSES } from './addresses.ts';
import type { ValueOf } from './client.ts';

export type WorkItem = ValueOf<'listWork'>['work'][number];

/** The stage by whose last day a task is to be done. */
const STAGE_OF: Readonly<Record<Task, Stage>> = {
  'sign-pact': 'pacts',
  'assess-pact': 'review',
  'agree-pact': 'review',
  'score-sheet': 'scoring',
  'score-own-sheet': 'scoring',
  'give-opinion': 'review',
  'review-sheet': 'review',
  'mend-sheet': 'scoring',
  'receive-review': 'review',
  'answer-appeal': 'review',
  'finalise-sheet': 'review',
  'give-part': 'review',
  'assess-sheet': 'review',
  'answer-question': 'review',
  'forward-nomination': 'review',
  'record-council-result': 'council',
  'record-decision': 'publication',
  'publish-decision': 'publication',
};

const SCREEN_OF = {
  'sign-pact': 'pacts',
  'assess-pact': 'pacts',
  'agree-pact': 'pacts',
  'score-sheet': 'sheet',
  'score-own-sheet': 'people',
  'give-opinion': 'sheet',
  'review-sheet': 'review',
  'mend-sheet': 'sheet',
  'receive-review': 'sheet',
  'answer-appeal': 'review',
  'finalise-sheet': 'review',
  'give-part': 'review',
  'assess-sheet': 'people',
  'answer-question': 'people',
  'forward-nomination': 'nominations',
  'record-council-result': 'council',
  'record-decision': 'decisions',
  'publish-decision': 'decisions',
} as const satisfies Readonly<Record<Task, keyof typeof ADDRESSES>>;

/** The last day for it: its own, or that of its stage. */
export const deadlineOf = ({ task, until }: Pick<WorkItem, 'task' | 'until'>, calendar: Calendar): Day =>
  until ?? calendar[STAGE_OF[task]].to;

/** Whether it can be done on the day: what waits for a later day is not told yet, nor a review that can only be read. */
export const isDue = ({ task, from, until }: WorkItem, today: Day): boolean =>
  (from === undefined || from <= today) &&
  (task !== 'receive-review' || until === undefined || today <= until);

/** Where all tasks of this kind are done. */
export const screenOf = (task: Task): string => ADDRESSES[SCREEN_OF[task]];

/** `PACT#2026.CS001.x` names the aggregate that the work is about; its identifier stands after the kind. */
const matterId = ({ subject }: WorkItem): string => subject.slice(subject.indexOf('#') + 1);

function matterOf(item: WorkItem): Readonly<Record<string, string>> {
  switch (item.task) {
    case 'sign-pact':
    case 'assess-pact':
    case 'agree-pact':
      return { 'giao-uoc': matterId(item) };
    case 'forward-nomination':
      return { ma: matterId(item) };
    case 'review-sheet':
    case 'answer-appeal':
    case 'finalise-sheet':
      return { 'don-vi': item.unit.id };
    case 'give-part':
      return { 'don-vi': item.unit.id, to: 'tham-dinh' };
    case 'score-own-sheet':
    case 'assess-sheet':
    case 'answer-question':
      return item.person ? { nguoi: item.person.id } : {};
    case 'score-sheet':
    case 'mend-sheet':
    case 'receive-review':
    case 'give-opinion':
    case 'record-council-result':
    case 'record-decision':
    case 'publish-decision':
      return {};
  }
}

/** Where this one is done. */
export function addressOfWork(item: WorkItem): string {
  const query = new URLSearchParams(matterOf(item)).toString();
  return query ? `${screenOf(item.task)}?${query}` : screenOf(item.task);
}

/** Whose matter it is, as lists name it. */
export const nameOfWork = ({ person, unit }: WorkItem): string => person?.name ?? unit.name;

/** Splits a unit's work into what waits for the reader, the most pressing first, and what is with others. */
export function splitWork(
  work: readonly WorkItem[],
  reader: { readonly role: Role; readonly unit: UnitId },
  calendar: Calendar,
  today: Day,
): { readonly mine: readonly WorkItem[]; readonly others: readonly WorkItem[] } {
  const isMine = ({ role, at }: WorkItem) =>
    at.id === reader.unit && ROLES.some((one) => one === role && includesRole(reader.role, one));
  const due = work.filter((item) => isDue(item, today));
  const pressing = (a: WorkItem, b: WorkItem) =>
    deadlineOf(a, calendar).localeCompare(deadlineOf(b, calendar)) || a.since.localeCompare(b.since);
  return {
    mine: due.filter(isMine).toSorted(pressing),
    others: due.filter((item) => !isMine(item)).toSorted(pressing),
  };
}

/** Items of one task; many of a kind are told as one line. */
export type WorkGroup = { readonly task: Task; readonly items: readonly [WorkItem, ...WorkItem[]] };

/** Up to so many of a kind are told one by one. */
export const TOLD_SINGLY = 4;

/** Lines for a list: each item by itself, but more than four of one task together. */
export function groupWork(work: readonly WorkItem[]): readonly WorkGroup[] {
  const tasks = [...new Set(work.map(({ task }) => task))];
  return tasks.flatMap((task): readonly WorkGroup[] => {
    const [first, ...rest] = work.filter((item) => item.task === task);
    if (!first) return [];
    return rest.length < TOLD_SINGLY
      ? [first, ...rest].map((item) => ({ task, items: [item] }))
      : [{ task, items: [first, ...rest] }];
  });
}
