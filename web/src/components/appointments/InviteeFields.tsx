import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { APPOINTMENTS } from '../../copy/appointments.vi.ts';
import { useRead } from '../../lib/queries.ts';
import { Field } from '../working/Field.tsx';

/** Who is to hold an appointment, as the form knows them. */
export type Invitee = { readonly name: string; readonly person: string };

export const nobody: Invitee = { name: '', person: '' };

/** The invitee as the contract takes them. */
export const holderOf = ({ name, person }: Invitee) => ({
  kind: 'invited' as const,
  name,
  ...(person === '' ? {} : { person: person as PersonId }),
});

type Props = {
  readonly unit: UnitId;
  readonly invitee: Invitee;
  readonly change: (invitee: Invitee) => void;
  readonly error?: string | undefined;
};

/** Name of the invitee, and which participant of the unit it is, so that nobody later decides on themselves. */
export function InviteeFields({ unit, invitee, change, error }: Props) {
  const { value } = useRead('listPeople', { params: { unit }, query: {} });
  const people = value?.people ?? [];
  return (
    <>
      {people.length > 0 && (
        <Field name="person" label={APPOINTMENTS.person} hint={APPOINTMENTS.personHint} optional>
          {(control) => (
            <select
              {...control}
              value={invitee.person}
              onChange={({ target }) => {
                const known = people.find(({ id }) => id === target.value);
                change({ person: target.value, name: known?.name ?? invitee.name });
              }}
            >
              <option value="">{APPOINTMENTS.noPerson}</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field name="name" label={APPOINTMENTS.name} hint={APPOINTMENTS.nameHint} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={invitee.name}
            onChange={({ target }) => change({ ...invitee, name: target.value })}
          />
        )}
      </Field>
    </>
  );
}
