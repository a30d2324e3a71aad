import { HAPPENING_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { HappeningKind } from '@bang-vang/shared/domain/events.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { JOURNAL } from '../../copy/journal.vi.ts';
import type { Choice } from '../../lib/journal.ts';
import { useRead } from '../../lib/queries.ts';
import type { UnitAnswer } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Field } from '../working/Field.tsx';

type Props = { readonly choice: Choice; readonly choose: (next: Choice) => void };

const KINDS = Object.entries(HAPPENING_NAMES) as readonly (readonly [HappeningKind, string])[];

/** Whose journal, which day, what kind of event. */
export function JournalFilters({ choice, choose }: Props) {
  const { unit } = useWorkplace();
  const { value: chosen } = useRead('getUnit', { params: { unit: choice.unit }, query: {} });
  return (
    <div className="journal-filters" role="group" aria-label={JOURNAL.filters}>
      <Field name="don-vi" label={JOURNAL.unit}>
        {(control) => (
          <select
            {...control}
            value={choice.unit}
            onChange={({ target }) => choose({ ...choice, unit: target.value })}
          >
            {unitsToChoose(unit, chosen).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="ngay" label={JOURNAL.day} hint={JOURNAL.dayHint}>
        {(control) => (
          <input
            {...control}
            type="date"
            defaultValue={choice.day ?? ''}
            key={choice.day}
            onChange={({ target: { value } }) => {
              if (value === '' || isDay(value)) choose({ ...choice, day: value === '' ? undefined : value });
            }}
          />
        )}
      </Field>
      <Field name="viec" label={JOURNAL.kind}>
        {(control) => (
          <select
            {...control}
            value={choice.kind ?? ''}
            onChange={({ target }) =>
              choose({ ...choice, kind: KINDS.find(([kind]) => kind === target.value)?.[0] })
            }
          >
            <option value="">{JOURNAL.everyKind}</option>
            {KINDS.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

type Named = { readonly id: UnitAnswer['id']; readonly name: string };

/** The reader's own unit, the line from it down to the chosen one, and what is right below that. */
function unitsToChoose(own: UnitAnswer, chosen: UnitAnswer | undefined): readonly Named[] {
  if (!chosen) return [own, ...own.children];
  const above = chosen.managers.filter(({ id }) => chosen.path.indexOf(id) > chosen.path.indexOf(own.id));
  const listed: readonly Named[] = [own, ...above, chosen, ...chosen.children];
  return [...new Map(listed.map(({ id, name }) => [id, { id, name }])).values()];
}
