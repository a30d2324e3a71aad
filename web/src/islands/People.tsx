import { isOwnCase, mayActFor, mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { useState } from 'react';
import { DUPLICATES, DuplicateRecords, LIST, Records } from '../components/people/Records.tsx';
import { IssueCode } from '../components/scoring/IssueCode.tsx';
import type { SheetOfPerson } from '../components/scoring/PeopleList.tsx';
import { PeopleList } from '../components/scoring/PeopleList.tsx';
import { PersonSheet } from '../components/scoring/PersonSheet.tsx';
import { ReissueCode } from '../components/scoring/ReissueCode.tsx';
import type { Filter } from '../components/scoring/StateFilter.tsx';
import { StateFilter } from '../components/scoring/StateFilter.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { PEOPLE } from '../copy/people.vi.ts';
import { RECORDS } from '../copy/person-records.vi.ts';
import { SHEET } from '../copy/scoring.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import { useRead } from '../lib/queries.ts';
import { fromAddress, withQuery } from '../lib/scoring/address.ts';
import { partLink, useParam } from '../lib/use-param.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The unit's people: their sheets, or one of them (`?nguoi=P001`); their records; and records that look alike. */
export const People = () => (
  <Screen current="people">
    <ChosenPeople />
  </Screen>
);

function ChosenPeople() {
  const { round, unit } = useWorkplace();
  const person = fromAddress('nguoi');
  const scores = levelOf(unit.level).scoresCollectively;
  const part = useParam('phan') ?? (scores ? undefined : LIST);
  if (person && round)
    return <PersonSheet key={`${round.id} ${unit.id} ${person}`} round={round} person={person} />;
  return (
    <>
      <Head title={PEOPLE.title} about={unit.name} ofRound={part === undefined} />
      <div className="stack-wide" key={unit.id}>
        <Parts part={part} scores={scores} />
        {part === LIST ? (
          <Records />
        ) : part === DUPLICATES ? (
          <DuplicateRecords />
        ) : round ? (
          <PeopleOfUnit key={round.id} round={round} />
        ) : (
          <Empty>{SHEET.noRound}</Empty>
        )}
      </div>
    </>
  );
}

const Parts = ({ part, scores }: { readonly part: string | undefined; readonly scores: boolean }) => {
  const parts = [
    ...(scores ? [{ at: undefined, name: RECORDS.sheets }] : []),
    { at: LIST, name: RECORDS.list },
    { at: DUPLICATES, name: RECORDS.duplicates },
  ];
  return (
    <nav aria-label={RECORDS.parts}>
      <ul className="tabs">
        {parts.map(({ at, name }) => (
          <li key={name}>
            <a
              {...partLink(at === undefined ? '' : `?phan=${at}`)}
              aria-current={part === at ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

function PeopleOfUnit({ round }: { readonly round: RoundView }) {
  const { unit, officer, place, today } = useWorkplace();
  const [filter, setFilter] = useState<Filter>('all');
  const [issuing, setIssuing] = useState<SheetOfPerson>();
  const { value, problem, refresh } = useRead('listIndividualSheets', {
    params: { round: round.id, unit: unit.id },
  });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  // A code gives the sheet its draft, so the act that was begun keeps to the state in which it was.
  const Giving = issuing?.state === 'none' ? IssueCode : ReissueCode;
  const shown = value.people.filter(({ state }) => filter === 'all' || state === filter);
  return (
    <>
      <p className="people-lead">{PEOPLE.lead}</p>
      {issuing && (
        <Giving key={issuing.id} round={round} person={issuing} onClose={() => setIssuing(undefined)} />
      )}
      <StateFilter people={value.people} chosen={filter} choose={setFilter} />
      {shown.length === 0 ? (
        <Empty>{value.people.length === 0 ? PEOPLE.noPeople : PEOPLE.emptyFilter}</Empty>
      ) : (
        <PeopleList
          people={shown}
          mayIssue={mayActFor(officer, place, today) && round.state === 'open'}
          mayAssess={(person) => mayAssess(officer, place, person, today)}
          isMe={(person) => isOwnCase(officer, person)}
          issue={setIssuing}
          addressOf={(person) => withQuery(ADDRESSES.people, { nguoi: person })}
        />
      )}
    </>
  );
}
