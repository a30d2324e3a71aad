import { useState } from 'react';
import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { useRead } from '../../../lib/queries.ts';
import type { Picked } from '../../../lib/units/tree-change.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { Button } from '../../working/Button.tsx';
import { Field } from '../../working/Field.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { levelName } from '../UnitTree.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
  /** Who may not be picked: the unit itself, and those picked already. */
  readonly without: readonly string[];
  /** Whether the reader's own unit may be picked too; a search finds those below it. */
  readonly withOwn?: boolean;
  readonly onPick: (unit: Picked) => void;
};

/** Finds a unit by words of its name, inside another form: Enter searches and sends nothing. */
export function UnitPicker({ name, label, error, without, withOwn = false, onPick }: Props) {
  const { unit } = useWorkplace();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const { value, problem } = useRead(
    'searchUnits',
    { params: { unit: unit.id }, body: { words } },
    { when: words !== '' },
  );
  const own = withOwn ? [{ id: unit.id, name: unit.name, level: unit.level, managers: [] }] : [];
  const found = [...(words === '' ? own : []), ...(value?.units ?? [])].filter(
    ({ id }) => !without.includes(id),
  );
  const pick = (picked: Picked) => {
    onPick(picked);
    setTyped('');
    setWords('');
  };
  return (
    <div className="stack-tight">
      <Field name={name} label={label} hint={CHANGES.findHint} error={error}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              setWords(typed.trim());
            }}
          />
        )}
      </Field>
      <Button onClick={() => setWords(typed.trim())}>{CHANGES.find}</Button>
      <ProblemNotice problem={problem} />
      {words !== '' && value && found.length === 0 && <p role="status">{CHANGES.nothingFound}</p>}
      {found.length > 0 && (
        <ul className="picks">
          {found.map(({ id, name: title, level, managers }) => (
            <li key={id}>
              <span>
                {title}
                <span className="quiet">
                  {[id, levelName(level), ...managers.slice(-1).map((manager) => manager.name)].join(' · ')}
                </span>
              </span>
              <Button aria-label={CHANGES.pickOf(title)} onClick={() => pick({ id, name: title })}>
                {CHANGES.pick}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The units that were picked, each of which can be dropped again. */
export const Chosen = ({
  units,
  remove,
}: {
  readonly units: readonly Picked[];
  readonly remove: (id: string) => void;
}) => (
  <ul className="picks">
    {units.map(({ id, name }) => (
      <li key={id}>
        <span>
          {name}
          <span className="quiet">{id}</span>
        </span>
        <Button look="plain" aria-label={CHANGES.removeOf(name)} onClick={() => remove(id)}>
          {CHANGES.remove}
        </Button>
      </li>
    ))}
  </ul>
);
