import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { CODES, PEOPLE } from '../../copy/people.vi.ts';
import { REMINDERS } from '../../copy/reminders.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';
import { later } from '../working/later.tsx';
import type { SheetOfPerson } from './PeopleList.tsx';
import { PeopleStretch } from './PeopleStretch.tsx';
import type { Filter } from './StateFilter.tsx';
import { StateFilter } from './StateFilter.tsx';

/** What has been begun: one person's code, those of several, or to remind several. */
type Begun =
  | { readonly kind: 'one'; readonly person: SheetOfPerson }
  | { readonly kind: 'many' | 'remind'; readonly people: readonly SheetOfPerson[] | undefined };

/** The unit's people and their sheets: how many stand where, found by name, a page at a time. */
export function PeopleOfUnit({ round }: { readonly round: RoundView }) {
  const { unit, officer, place, today } = useWorkplace();
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const [chosen, setChosen] = useState<ReadonlyMap<PersonId, SheetOfPerson>>(new Map());
  const params = { round: round.id, unit: unit.id };
  const counts = useRead('countIndividualSheets', { params });
  const mayIssue = mayActFor(officer, place, today) && round.state === 'open';
  const close = () => {
    setBegun(undefined);
    setChosen(new Map());
  };
  const show = (next: Filter) => {
    setFilter(next);
    setTyped('');
    setWords('');
  };
  return (
    <>
      <p className="people-lead">{PEOPLE.lead}</p>
      {begun && <Giving key={keyOf(begun)} begun={begun} round={round} onClose={close} />}
      <form
        className="record-fields"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setFilter('all');
          setWords(typed.trim());
        }}
      >
        <Field name="tim-nguoi" label={PEOPLE.search} hint={PEOPLE.searchHint}>
          {(control) => (
            <input
              {...control}
              type="search"
              autoComplete="off"
              maxLength={100}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button type="submit">{PEOPLE.find}</Button>
          {words !== '' && (
            <Button look="plain" onClick={() => show('all')}>
              {PEOPLE.clear}
            </Button>
          )}
        </div>
      </form>
      <StateFilter counts={counts.value} chosen={filter} choose={show} />
      {mayIssue && !begun && counts.value !== undefined && (
        <ActsForSeveral counts={counts.value} chosen={[...chosen.values()]} begin={setBegun} />
      )}
      <PeopleStretch
        key={`${filter} ${words}`}
        round={round}
        filter={filter}
        words={words}
        mayIssue={mayIssue}
        issue={(person) => setBegun({ kind: 'one', person })}
        chosen={new Set(chosen.keys())}
        choose={(person, isChosen) =>
          setChosen((before) => {
            const after = new Map(before);
            if (isChosen) after.set(person.id, person);
            else after.delete(person.id);
            return after;
          })
        }
      />
    </>
  );
}

type ActsProps = {
  readonly counts: ValueOf<'countIndividualSheets'>;
  readonly chosen: readonly SheetOfPerson[];
  readonly begin: (begun: Begun) => void;
};

/** What is done for those who were chosen, or for all for whom it is still to do. */
function ActsForSeveral({ counts, chosen, begin }: ActsProps) {
  const without = chosen.filter(({ state }) => state === 'none');
  const awaited = counts.none + counts.draft;
  if (awaited === 0) return null;
  return (
    <div className="actions">
      {chosen.length > 0 ? (
        <>
          {without.length > 0 && (
            <Button look="filled" onClick={() => begin({ kind: 'many', people: without })}>
              {CODES.chosen(without.length)}
            </Button>
          )}
          <Button onClick={() => begin({ kind: 'remind', people: chosen })}>
            {REMINDERS.chosen(chosen.length)}
          </Button>
        </>
      ) : (
        <>
          {counts.none > 0 && (
            <Button onClick={() => begin({ kind: 'many', people: undefined })}>{CODES.forAll}</Button>
          )}
          <Button onClick={() => begin({ kind: 'remind', people: undefined })}>{REMINDERS.forAll}</Button>
        </>
      )}
    </div>
  );
}

const IssueCode = later(async () => (await import('./IssueCode.tsx')).IssueCode);
const IssueCodes = later(async () => (await import('./IssueCodes.tsx')).IssueCodes);
const ReissueCode = later(async () => (await import('./ReissueCode.tsx')).ReissueCode);
const Remind = later(async () => (await import('./Remind.tsx')).Remind);

const keyOf = (begun: Begun): string => (begun.kind === 'one' ? begun.person.id : begun.kind);

type GivingProps = { readonly begun: Begun; readonly round: RoundView; readonly onClose: () => void };

/** A code gives a sheet its draft, so the act that was begun keeps to the state in which it was. */
function Giving({ begun, round, onClose }: GivingProps) {
  if (begun.kind !== 'one') {
    const Several = begun.kind === 'remind' ? Remind : IssueCodes;
    return <Several round={round} chosen={begun.people} onClose={onClose} />;
  }
  const One = begun.person.state === 'none' ? IssueCode : ReissueCode;
  return <One round={round} person={begun.person} onClose={onClose} />;
}
