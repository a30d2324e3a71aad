import { ROLE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { ReactNode } from 'react';
import { WORKING } from '../../copy/working.vi.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Field } from './Field.tsx';

type Props = {
  readonly title: string;
  /** A quiet line below the title: the unit, the year. */
  readonly about?: ReactNode;
  /** Whether the screen belongs to a round that can be chosen. */
  readonly ofRound?: boolean;
  readonly children?: ReactNode;
};

/** The title of a screen, with pickers of office and round where there is a choice, and room for a chip or act. */
export const Head = ({ title, about, ofRound = false, children }: Props) => (
  <div className="head">
    <div>
      <h1>{title}</h1>
      {about && <p className="quiet">{about}</p>}
    </div>
    {children}
    <div className="pickers">
      <OfficePicker />
      {ofRound && <RoundPicker />}
    </div>
  </div>
);

function OfficePicker() {
  const { appointments, appointment, chooseAppointment } = useWorkplace();
  if (appointments.length < 2) return null;
  return (
    <Field name="tu-cach" label={WORKING.actingAs}>
      {(control) => (
        <select
          {...control}
          value={appointments.indexOf(appointment)}
          onChange={({ target }) => {
            const next = appointments[Number(target.value)];
            if (next) chooseAppointment(next);
          }}
        >
          {appointments.map(({ role, unit, unitName }, index) => (
            <option key={role + unit} value={index}>
              {ROLE_NAMES[role]}, {unitName}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function RoundPicker() {
  const { rounds, round, chooseRound } = useWorkplace();
  if (rounds.length < 2 || !round) return null;
  return (
    <Field name="dot" label={WORKING.round}>
      {(control) => (
        <select
          {...control}
          value={round.id}
          onChange={({ target }) => {
            const next = rounds.find(({ id }) => id === target.value);
            if (next) chooseRound(next.id);
          }}
        >
          {rounds
            .toSorted((a, b) => b.year - a.year)
            .map(({ id, year }) => (
              <option key={id} value={id}>
                {WORKING.roundOfYear(year)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
