import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { PeopleOfUnit } from '../components/scoring/PeopleOfUnit.tsx';
import { Head } from '../components/working/Head.tsx';
import { later } from '../components/working/later.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { PEOPLE, WORKBOOK } from '../copy/people.vi.ts';
import { RECORDS } from '../copy/person-records.vi.ts';
import { SHEET } from '../copy/scoring.vi.ts';
import { DUPLICATES, LIST, WORKBOOK_PART } from '../lib/people/parts.ts';
import { fromAddress } from '../lib/scoring/address.ts';
import { partLink, useParam } from '../lib/use-param.ts';
import { useWorkplace } from '../lib/workplace.ts';

const PersonSheet = later(async () => (await import('../components/scoring/PersonSheet.tsx')).PersonSheet);
const SheetsWorkbook = later(
  async () => (await import('../components/scoring/SheetsWorkbook.tsx')).SheetsWorkbook,
);
const Records = later(async () => (await import('../components/people/Records.tsx')).Records);
const DuplicateRecords = later(
  async () => (await import('../components/people/Records.tsx')).DuplicateRecords,
);

/** The unit's people: their sheets, or one of them (`?nguoi=P001`); their records; and records that look alike. */
export const People = () => (
  <Screen current="people">
    <ChosenPeople />
  </Screen>
);

function ChosenPeople() {
  const { round, unit, officer, place, today } = useWorkplace();
  const enters = mayActFor(officer, place, today) && round?.state === 'open';
  const person = fromAddress('nguoi');
  const scores = levelOf(unit.level).scoresCollectively;
  const part = useParam('phan') ?? (scores ? undefined : LIST);
  if (person && round)
    return <PersonSheet key={`${round.id} ${unit.id} ${person}`} round={round} person={person} />;
  return (
    <>
      <Head title={PEOPLE.title} about={unit.name} ofRound={part === undefined} />
      <div className="stack-wide" key={unit.id}>
        <Parts part={part} scores={scores} enters={enters} />
        {part === LIST ? (
          <Records />
        ) : part === DUPLICATES ? (
          <DuplicateRecords />
        ) : round && part === WORKBOOK_PART && enters ? (
          <SheetsWorkbook key={round.id} round={round} />
        ) : round ? (
          <PeopleOfUnit key={round.id} round={round} />
        ) : (
          <Empty>{SHEET.noRound}</Empty>
        )}
      </div>
    </>
  );
}

type PartsProps = {
  readonly part: string | undefined;
  readonly scores: boolean;
  /** Whether this account enters points for others. */
  readonly enters: boolean;
};

const Parts = ({ part, scores, enters }: PartsProps) => {
  const parts = [
    ...(scores ? [{ at: undefined, name: RECORDS.sheets }] : []),
    { at: LIST, name: RECORDS.list },
    { at: DUPLICATES, name: RECORDS.duplicates },
    ...(enters ? [{ at: WORKBOOK_PART, name: WORKBOOK.part }] : []),
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
