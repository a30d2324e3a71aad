import { isOwnCase, mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { PEOPLE } from '../../copy/people.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { useRead } from '../../lib/queries.ts';
import { PAPER_PART, withQuery } from '../../lib/scoring/address.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Empty } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import type { SheetOfPerson } from './PeopleList.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { Filter } from './StateFilter.tsx';

/** Whether nobody has scored on the sheet yet, so that a paper may be what there is. */
const isUntouched = ({ state, scored, entered }: SheetOfPerson) =>
  state === 'none' || (state === 'draft' && (entered !== undefined || scored === 0));

type Props = {
  readonly round: RoundView;
  readonly filter: Filter;
  readonly words: string;
  readonly after?: string;
  readonly mayIssue: boolean;
  readonly issue: (person: SheetOfPerson) => void;
  readonly chosen: ReadonlySet<PersonId>;
  readonly choose: (person: SheetOfPerson, isChosen: boolean) => void;
};

/** One page of the list, and the next below it once it is asked for. */
export function PeopleStretch({ round, filter, words, after, ...acts }: Props) {
  const { unit, officer, place, today } = useWorkplace();
  const [goesOn, setGoesOn] = useState(false);
  const params = { round: round.id, unit: unit.id };
  const from = after === undefined ? {} : { after };
  const step = filter === 'all' ? {} : { step: filter };
  const listed = useRead(
    'listIndividualSheets',
    { params, query: { ...step, ...from } },
    { when: words === '' },
  );
  const found = useRead(
    'searchIndividualSheets',
    { params, body: { words, ...from } },
    { when: words !== '' },
  );
  const { value, problem, refresh } = words === '' ? listed : found;
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { people, next } = value;
  const isEmpty = people.length === 0 && after === undefined && next === undefined;
  return (
    <>
      {isEmpty && (
        <Empty>
          {words !== '' ? PEOPLE.nobody(words) : filter === 'all' ? PEOPLE.noPeople : PEOPLE.emptyFilter}
        </Empty>
      )}
      {people.length > 0 && (
        <PeopleList
          people={people}
          mayAssess={(person) => mayAssess(officer, place, person, today)}
          isMe={(person) => isOwnCase(officer, person)}
          addressOf={(person) => withQuery(ADDRESSES.people, { nguoi: person })}
          paperOf={(person) =>
            round.state === 'open' && mayAssess(officer, place, person.id, today) && isUntouched(person)
              ? withQuery(ADDRESSES.people, { nguoi: person.id, phan: PAPER_PART })
              : undefined
          }
          {...acts}
        />
      )}
      {next !== undefined &&
        (goesOn ? (
          <PeopleStretch round={round} filter={filter} words={words} after={next} {...acts} />
        ) : (
          <Button onClick={() => setGoesOn(true)}>{PEOPLE.next}</Button>
        ))}
    </>
  );
}
