import { ROLE_NAMES, TASK_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { MY_WORK, TASK_ACTS } from '../../../copy/my-work.vi.ts';
import { addressOfWork, deadlineOf, groupWork, screenOf } from '../../../lib/work.ts';
import type { WorkGroup, WorkItem } from '../../../lib/work.ts';
import { LinkButton } from '../Button.tsx';
import { Chip } from '../Chip.tsx';
import { Empty, Panel } from '../Panel.tsx';

const NAMED = 3;

/** The lines of a group's subjects: all of one, the first few of many. */
const subjectsOf = ({ items }: WorkGroup): string =>
  items.length === 1
    ? items[0].unit.name
    : MY_WORK.listed(
        items
          .slice(0, NAMED)
          .map(({ subject }) => subject)
          .join(', '),
        items.length - NAMED,
      );

const titleOf = ({ task, items }: WorkGroup): string =>
  items.length === 1
    ? MY_WORK.workTitle(TASK_NAMES[task], items[0].subject)
    : MY_WORK.workTitleMany(TASK_NAMES[task], items.length);

const keyOf = ({ task, items: [first, ...rest] }: WorkGroup): string =>
  [task, first.unit.id, first.person?.id, first.since, rest.length].join();

type ListProps = { readonly items: readonly WorkItem[]; readonly calendar: Calendar; readonly today: Day };

/** What waits for the reader, most pressing first, each with its act. */
export function MyList({ items, calendar, today }: ListProps) {
  if (items.length === 0) return <Empty>{MY_WORK.mineNone}</Empty>;
  return (
    <Panel look="flush">
      <ul className="rows">
        {groupWork(items).map((group) => {
          const until = deadlineOf(group.task, calendar);
          const one = group.items.length === 1;
          return (
            <li key={keyOf(group)}>
              <div className="row-what">
                <b>{titleOf(group)}</b>
                <span className="quiet">{subjectsOf(group)}</span>
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

const roleName = (role: string): string =>
  role === 'code-holder' ? MY_WORK.codeHolder : ROLE_NAMES[role as Role].toLocaleLowerCase('vi');

/** The unit's matters that others are to act on. */
export function OthersList({ items }: { readonly items: readonly WorkItem[] }) {
  if (items.length === 0) return <Empty>{MY_WORK.othersNone}</Empty>;
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
                    : subjectsOf(group)}
                </span>
              </div>
              <div className="row-state">
                <Chip look="waiting">{MY_WORK.waitsFor(roleName(first.role))}</Chip>
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
