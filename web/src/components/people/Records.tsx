import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { goTo, useParam } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Done } from '../working/Done.tsx';
import { Field } from '../working/Field.tsx';
import { AddPerson } from './AddPerson.tsx';
import { Directory } from './Directory.tsx';
import { Duplicates } from './Duplicates.tsx';
import { PersonPage } from './PersonPage.tsx';
import { LIST } from '../../lib/people/parts.ts';

/** The list of a unit, or one person of it (`?ho-so=…`). Who is over other units chooses among them (`?don-vi=…`). */
export function Records() {
  const { unit, officer, place, today } = useWorkplace();
  const person = useParam('ho-so');
  const chosen = useParam('don-vi') ?? unit.id;
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const list = `?phan=${LIST}${chosen === unit.id ? '' : `&don-vi=${encodeURIComponent(chosen)}`}`;
  const addressOf = (id: string) => `${list}&ho-so=${encodeURIComponent(id)}`;
  if (person) return <PersonPage key={person} person={person} back={list} addressOf={addressOf} />;
  const mayAdd = chosen === unit.id && mayActFor(officer, place, today);
  return (
    <div className="stack-wide">
      <p className="people-lead">{RECORDS.lead}</p>
      {unit.children.length > 0 && (
        <div className="narrow">
          <Field name="don-vi" label={RECORDS.ofUnit}>
            {(control) => (
              <select
                {...control}
                value={chosen}
                onChange={({ target }) => goTo(`?phan=${LIST}&don-vi=${encodeURIComponent(target.value)}`)}
              >
                {[{ id: unit.id, name: unit.name }, ...unit.children].map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      {added !== undefined && (
        <Done key={added} title={RECORDS.added(added)}>
          <p>{RECORDS.addedNext}</p>
        </Done>
      )}
      {mayAdd &&
        (adding ? (
          <AddPerson
            onAdded={(name) => {
              setAdding(false);
              setAdded(name);
            }}
            onClose={() => setAdding(false)}
          />
        ) : (
          <div className="actions">
            <Button
              look="filled"
              onClick={() => {
                setAdded(undefined);
                setAdding(true);
              }}
            >
              {RECORDS.add}
            </Button>
            <LinkButton href={ADDRESSES.imports}>{RECORDS.import}</LinkButton>
          </div>
        ))}
      <Directory key={chosen} unit={chosen} addressOf={addressOf} />
    </div>
  );
}

/** Records of the unit, and of units below it where the number is the same, that look alike. */
export function DuplicateRecords() {
  const { unit, appointment } = useWorkplace();
  return <Duplicates unit={unit.id} mayDecide={appointment.role === 'unit-officer'} />;
}
