import { figure } from '@bang-vang/shared/contract/figure.ts';
import { gluedName } from '@bang-vang/shared/domain/honours/glue.ts';
import { useState } from 'react';
import { PERSON } from '../../copy/nominations.vi.ts';
import { findPeople } from '../../lib/nominations/people.ts';
import type { Candidate } from '../../lib/nominations/views.ts';
import type { ChipLook } from '../working/Chip.tsx';
import { Chip } from '../working/Chip.tsx';
import { Field, fieldId } from '../working/Field.tsx';

const SHOWN = 6;
const LOOKS: Readonly<Record<Candidate['state'], ChipLook>> = {
  none: 'draft',
  draft: 'draft',
  submitted: 'waiting',
  assessed: 'good',
  questioned: 'waiting',
  answered: 'good',
};

/** Where the person's own sheet is, with its points once they are final. */
const SheetChip = ({ person: { state, total } }: { readonly person: Candidate }) => (
  <Chip look={LOOKS[state]}>
    {PERSON.sheet[state]}
    {(state === 'assessed' || state === 'answered') && total !== undefined && `, ${figure(total)} điểm`}
  </Chip>
);

type Props = {
  readonly name: string;
  readonly label: string;
  readonly people: readonly Candidate[];
  /** Has more people looked for by what was typed. */
  readonly find: (typed: string) => void;
  readonly chosen: string;
  readonly error?: string | undefined;
  readonly onChoose: (person: string) => void;
};

/** Chooses one of the unit's people, found by name with or without marks. The chosen one stays in sight. */
export function PersonPicker({ name, label, people, find, chosen, error, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const found = findPeople(people, typed);
  const first = found.slice(0, SHOWN);
  const away = people.filter(({ id }) => id === chosen && !first.some((one) => one.id === id));
  return (
    <fieldset
      id={fieldId(name)}
      className="stack-tight"
      tabIndex={-1}
      aria-describedby={error && `${fieldId(name)}-loi`}
    >
      <legend>{label}</legend>
      {error && (
        <p className="wrong" id={`${fieldId(name)}-loi`}>
          {error}
        </p>
      )}
      <Field name={`${name}-tim`} label={PERSON.search} hint={PERSON.searchHint}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              find(target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        )}
      </Field>
      <div>
        {[...away, ...first].map((person) => (
          <label className="choice" key={person.id}>
            <input
              type="radio"
              name={fieldId(name)}
              value={person.id}
              checked={person.id === chosen}
              onChange={() => onChoose(person.id)}
            />
            <span className="row apart fill">
              <b>{gluedName(person.name)}</b>
              <SheetChip person={person} />
            </span>
          </label>
        ))}
      </div>
      <p className="hint" role="status">
        {people.length === 0
          ? PERSON.noPeople
          : found.length === 0
            ? PERSON.nobody(typed.trim())
            : PERSON.found(first.length, found.length)}
        {found.length > SHOWN && `. ${PERSON.narrow}`}
      </p>
    </fieldset>
  );
}
