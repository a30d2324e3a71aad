import { TASK_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { MY_WORK, TASK_ACTS } from '../../../copy/my-work.vi.ts';
import { ROLES_IN_TEXT } from '../../../copy/working.vi.ts';
import { belowWork, titleOfWork } from '../../../lib/work-words.ts';
import { addressOfWork, deadlineOf, groupWork, nameOfWork, screenOf } from '../../../lib/work.ts';
import type { WorkGroup, WorkItem } from '../../../lib/work.ts';
import { LinkButton } from '../Button.tsx';
import { Chip } from '../Chip.tsx';
import { Panel } from '../Panel.tsx';

const NAMED = 3;

/** What stands below a line: the unit of a person, or the first few matters of many. */
const belowOf = ({ items }: WorkGroup): string =>
  items.length === 1
    ? belowWork(items[0])
    : MY_WORK.listed(items.slice(0, NAMED).map(nameOfWork).join(', '), items.length - NAMED);

const titleOf = ({ task, items }: WorkGroup): string =>
  items.length > 1 ? MY_WORK.workTitleMany(TASK_NAMES[task], items.length) : titleOfWork(items[0]);

const keyOf = ({ task, items: [first, ...rest] }: WorkGroup): string =>
  [task, first.unit.id, first.person?.id, first.since, rest.length].join();

type ListProps = { readonly items: readonly WorkItem[]; readonly calendar: Calendar; readonly today: Day };

/** What waits for the reader, most pressing first, each with its act. */
export function MyList({ items, calendar, today }: ListProps) {
  return (
    <Panel look="flush">
      <ul className="rows">
        {groupWork(items).map((group) => {
          const until = deadlineOf(group.items[0], calendar);
          const one = group.items.length === 1;
          return (
            <li key={keyOf(group)}>
              <div className="row-what">
                <b>{titleOf(group)}</b>
                <span className="quiet">{belowOf(group)}</span>
              </div>
              <div className="row-state">
                <Chip look="mine">{MY_WORK.needed}</Chip>
                <div className="quiet">
                  {until < today ? MY_WORK.overdue(formatDay(until)) : MY_WORK.deadline(formatDay(until))}
                </div>
              </div>
              <div className="row-act">
                <LinkButton href={one ? addressOfWork(group.items[0]) : screenOf(group.task)}>
                  {one ? TASK_ACTS[group.task] : MY_WORK.seeAll(group.items.length)}
                </LinkButton>
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** The unit's matters that others are to act on. */
export function OthersList({ items }: { readonly items: readonly WorkItem[] }) {
  return (
    <Panel look="flush">
      <ul className="rows">
        {groupWork(items).map((group) => {
          const [first] = group.items;
          return (
            <li key={keyOf(group)}>
              <div className="row-what">
                <b>{titleOf(group)}</b>
                <span className="quiet">
                  {group.items.length === 1
                    ? MY_WORK.whereSince(first.at.name, formatDay(dayOf(first.since)))
                    : belowOf(group)}
                </span>
              </div>
              <div className="row-state">
                <Chip look="waiting">{MY_WORK.waitsFor(ROLES_IN_TEXT[first.role] ?? first.role)}</Chip>
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
