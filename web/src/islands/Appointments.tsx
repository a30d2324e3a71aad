import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { AppointForm } from '../components/appointments/AppointForm.tsx';
import { DayField } from '../components/appointments/DayField.tsx';
import { EntryForm } from '../components/appointments/EntryForm.tsx';
import { InvitationSlip } from '../components/appointments/InvitationSlip.tsx';
import type { Invitation } from '../components/appointments/InvitationSlip.tsx';
import { RosterList } from '../components/appointments/RosterList.tsx';
import { Button } from '../components/working/Button.tsx';
import { Field } from '../components/working/Field.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty, Section } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { APPOINTMENTS } from '../copy/appointments.vi.ts';
import { appointableRoles } from '../lib/appointments.ts';
import type { EntryAct, RosterEntryView, UnitId } from '../lib/appointments.ts';
import { useRead } from '../lib/queries.ts';
import { placeOf, useWorkplace } from '../lib/workplace.ts';

/** Who is appointed at the reader's unit and the units right below it, and the acts on their appointments. */
export const Appointments = () => (
  <Screen current="appointments">
    <ChosenUnit />
  </Screen>
);

function ChosenUnit() {
  const { unit } = useWorkplace();
  const [chosen, choose] = useState<UnitId>(unit.id);
  return (
    <div className="stack">
      <Head title={APPOINTMENTS.title} about={unit.name} />
      <p className="people-lead">{APPOINTMENTS.lead}</p>
      {unit.children.length > 0 && (
        <Field name="don-vi" label={APPOINTMENTS.unit}>
          {(control) => (
            <select
              {...control}
              value={chosen}
              onChange={({ target }) =>
                choose(unit.children.find(({ id }) => id === target.value)?.id ?? unit.id)
              }
            >
              {[unit, ...unit.children].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <RosterOf key={chosen} unit={chosen} />
    </div>
  );
}

type Open = { readonly act: 'appoint' } | { readonly act: EntryAct; readonly entry: RosterEntryView };

function RosterOf({ unit: id }: { readonly unit: UnitId }) {
  const { officer, today } = useWorkplace();
  const [day, setDay] = useState<string>(today);
  const [open, setOpen] = useState<Open>();
  const [invitation, setInvitation] = useState<Invitation>();
  const unitRead = useRead('getUnit', { params: { unit: id }, query: {} });
  const roster = useRead('listAppointments', {
    params: { unit: id },
    query: { day: isDay(day) ? day : today },
  });
  const failed = [unitRead, roster].find(({ problem, value }) => problem && value === undefined);
  if (failed) return <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />;
  const unit = unitRead.value;
  if (!unit || !roster.value) return <Skeleton />;
  const { version, appointments } = roster.value;
  const roles = appointableRoles(officer, placeOf(unit, today), today);
  const close = () => setOpen(undefined);
  const invited = (given: Invitation) => {
    close();
    setInvitation(given);
  };
  const about = { unit, version, today, onInvited: invited, onClose: close };
  return (
    <div className="stack">
      {invitation && <InvitationSlip invitation={invitation} onClose={() => setInvitation(undefined)} />}
      {open?.act === 'appoint' && <AppointForm {...about} roles={roles} />}
      {open && open.act !== 'appoint' && (
        <EntryForm key={`${open.act} ${open.entry.id}`} {...about} act={open.act} entry={open.entry} />
      )}
      <Section title={unit.name} note={APPOINTMENTS.count(appointments.length)}>
        <div className="stack">
          <DayField
            name="ngay"
            label={APPOINTMENTS.day}
            hint={APPOINTMENTS.dayHint}
            value={day}
            change={setDay}
          />
          {roles.length > 0 && !open && !invitation && (
            <div className="actions">
              <Button look="filled" onClick={() => setOpen({ act: 'appoint' })}>
                {APPOINTMENTS.invite}
              </Button>
            </div>
          )}
          {appointments.length === 0 ? (
            <Empty>{roles.length > 0 ? APPOINTMENTS.none : APPOINTMENTS.noneToRead}</Empty>
          ) : (
            <RosterList
              entries={appointments}
              appoints={roles}
              choose={(act, entry) => {
                setInvitation(undefined);
                setOpen({ act, entry });
              }}
            />
          )}
        </div>
      </Section>
    </div>
  );
}
