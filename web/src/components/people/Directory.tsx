import { personKindName } from '@bang-vang/shared/data/person-kinds.ts';
import { formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import { useRead } from '../../lib/queries.ts';
import { partLink } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Props = { readonly unit: string; readonly addressOf: (person: PersonId) => string };

/** The people of a unit on a day, by name, found by any word of it, a page at a time. */
export function Directory({ unit, addressOf }: Props) {
  const { today } = useWorkplace();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [date, setDate] = useState<string>(today);
  const on = isDay(date) ? date : today;
  return (
    <div className="stack">
      <form
        className="record-fields"
        onSubmit={(event) => {
          event.preventDefault();
          setWords(typed.trim());
        }}
      >
        <Field name="tim-nguoi" label={RECORDS.search} hint={RECORDS.searchHint}>
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
        <Field name="ngay" label={RECORDS.on}>
          {(control) => (
            <input {...control} type="date" value={date} onChange={({ target }) => setDate(target.value)} />
          )}
        </Field>
        <div className="actions">
          <Button type="submit">{RECORDS.find}</Button>
          {words !== '' && (
            <Button
              look="plain"
              onClick={() => {
                setTyped('');
                setWords('');
              }}
            >
              {RECORDS.all}
            </Button>
          )}
        </div>
      </form>
      <Stretch key={`${unit} ${words} ${on}`} unit={unit} words={words} on={on} addressOf={addressOf} />
    </div>
  );
}

type StretchProps = Props & { readonly words: string; readonly on: Day; readonly after?: string };

/** One page of the list, and the next below it once it is asked for. */
function Stretch({ unit, words, on, after, addressOf }: StretchProps) {
  const [goesOn, setGoesOn] = useState(false);
  const params = { unit };
  const asOf = { on, ...(after && { after }) };
  const listed = useRead('listPeople', { params, query: asOf }, { when: words === '' });
  const found = useRead('searchPeople', { params, body: { words, ...asOf } }, { when: words !== '' });
  const { value, problem, refresh } = words === '' ? listed : found;
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { people, next } = value;
  return (
    <>
      {people.length === 0 && after === undefined && next === undefined && <Empty>{RECORDS.nobody}</Empty>}
      {people.length > 0 && (
        <Panel look="flush">
          <ul className="rows">
            {people.map(({ id, name, position, kind, from }) => (
              <li key={id}>
                <div className="row-what">
                  <b>{name}</b>
                  <span className="quiet">
                    {[personKindName(kind), ...(position ? [position] : [])].join(' · ')}
                  </span>
                </div>
                <div className="row-state quiet">{RECORDS.since(formatDay(from))}</div>
                <div className="row-act">
                  <LinkButton look="plain" aria-label={RECORDS.openOf(name)} {...partLink(addressOf(id))}>
                    {RECORDS.open}
                  </LinkButton>
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {next !== undefined &&
        (goesOn ? (
          <Stretch unit={unit} words={words} on={on} after={next} addressOf={addressOf} />
        ) : (
          <Button onClick={() => setGoesOn(true)}>{RECORDS.more}</Button>
        ))}
    </>
  );
}
