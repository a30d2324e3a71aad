import { ROLE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day, UnitId } from '../../lib/appointments.ts';
import { useState } from 'react';
import { APPOINTMENTS } from '../../copy/appointments.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Field } from '../working/Field.tsx';
import { Panel } from '../working/Panel.tsx';
import { DayField } from './DayField.tsx';
import type { Invitation } from './InvitationSlip.tsx';
import { InviteeFields, holderOf, nobody } from './InviteeFields.tsx';

type Props = {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly version: number;
  readonly roles: readonly Role[];
  readonly today: Day;
  readonly onInvited: (invitation: Invitation) => void;
  readonly onClose: () => void;
};

/** Invites somebody to a role at the unit: who, what, from when; shown once more before it is done. */
export function AppointForm({ unit, version, roles, today, onInvited, onClose }: Props) {
  const [role, setRole] = useState<Role | undefined>(roles[0]);
  const [invitee, setInvitee] = useState(nobody);
  const [from, setFrom] = useState<string>(today);
  const [until, setUntil] = useState('');
  const [asked, setAsked] = useState(false);
  const [previewed, setPreviewed] = useState(false);
  const { act, pending, problem } = useAct('appoint');
  const isNamed = invitee.name.trim() !== '';
  const begins = isDay(from) ? from : today;
  const send = async () => {
    if (!role) return;
    const term = { from: begins, ...(isDay(until) ? { until } : {}) };
    const body = { version, role, ...term, holder: holderOf(invitee) };
    const answer = await act({ params: { unit: unit.id }, body });
    if (!answer.ok) return;
    setPreviewed(false);
    const { code, expires } = answer.value;
    if (code && expires) onInvited({ name: invitee.name, role, unit: unit.name, code, expires });
  };
  return (
    <Panel look="next">
      <div className="stack">
        <h2>{APPOINTMENTS.invite}</h2>
        <Field name="role" label={APPOINTMENTS.role}>
          {(control) => (
            <select
              {...control}
              value={role}
              onChange={({ target }) => setRole(roles.find((one) => one === target.value))}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {ROLE_NAMES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <InviteeFields
          unit={unit.id}
          invitee={invitee}
          change={setInvitee}
          error={asked && !isNamed ? APPOINTMENTS.fillName : undefined}
        />
        <DayField name="from" label={APPOINTMENTS.from} value={from} change={setFrom} />
        <DayField
          name="until"
          label={APPOINTMENTS.until}
          hint={APPOINTMENTS.untilHint}
          value={until}
          change={setUntil}
          optional
        />
        <div className="actions">
          <Button
            look="filled"
            onClick={() => {
              setAsked(true);
              setPreviewed(isNamed);
            }}
          >
            {APPOINTMENTS.preview}
          </Button>
          <Button onClick={onClose}>{APPOINTMENTS.cancel}</Button>
        </div>
        <Confirm
          open={previewed}
          title={APPOINTMENTS.invite}
          list={[
            APPOINTMENTS.willInvite(invitee.name, role ? ROLE_NAMES[role] : '', formatDay(begins)),
            unit.name,
          ]}
          act={APPOINTMENTS.confirm}
          pending={pending}
          problem={problem}
          onAct={() => void send()}
          onClose={() => setPreviewed(false)}
        />
      </div>
    </Panel>
  );
}
