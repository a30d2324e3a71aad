import { ROLE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { daysAfter, formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { APPOINTMENTS } from '../../copy/appointments.vi.ts';
import type { Day, EntryAct, RosterEntryView, UnitId } from '../../lib/appointments.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Panel } from '../working/Panel.tsx';
import { DayField } from './DayField.tsx';
import type { Invitation } from './InvitationSlip.tsx';
import { InviteeFields, holderOf, nobody } from './InviteeFields.tsx';

type Props = {
  readonly act: EntryAct;
  readonly entry: RosterEntryView;
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly version: number;
  readonly today: Day;
  readonly onInvited: (invitation: Invitation) => void;
  readonly onClose: () => void;
};

const TITLES = {
  end: APPOINTMENTS.endOf,
  lend: APPOINTMENTS.lendOf,
  handOver: APPOINTMENTS.handOverOf,
  renew: APPOINTMENTS.renewOf,
} as const satisfies Record<EntryAct, (what: string) => string>;

const LOAN_DAYS = 14;

/** One act on an entry of the roster: its days, its successor or stand-in, and what will come of it before it is done. */
export function EntryForm({ act, entry, unit, version, today, onInvited, onClose }: Props) {
  const [invitee, setInvitee] = useState(nobody);
  const [first, setFirst] = useState<string>(today);
  const [last, setLast] = useState<string>(daysAfter(today, LOAN_DAYS));
  const [asked, setAsked] = useState(false);
  const [previewed, setPreviewed] = useState(false);
  const ending = useAct('endAppointment');
  const lending = useAct('lendAppointment');
  const handing = useAct('handOverAppointment');
  const renewing = useAct('renewInvitation');
  const { pending, problem } = { end: ending, lend: lending, handOver: handing, renew: renewing }[act];

  const role = ROLE_NAMES[entry.role];
  const title = TITLES[act](APPOINTMENTS.what(role, entry.name));
  const from = isDay(first) ? first : today;
  const until = isDay(last) ? last : today;
  const invites = act === 'lend' || act === 'handOver';
  const isReady = !invites || invitee.name.trim() !== '';

  const send = async () => {
    const params = { unit: unit.id, appointment: entry.id };
    if (act === 'end') {
      const answer = await ending.act({ params, body: { version, on: from } });
      if (answer.ok) onClose();
      return;
    }
    const holder = holderOf(invitee);
    const answer =
      act === 'lend'
        ? await lending.act({ params, body: { version, from, until, holder } })
        : act === 'handOver'
          ? await handing.act({ params, body: { version, on: from, holder } })
          : await renewing.act({ params, body: { version } });
    if (!answer.ok) return;
    const { code, expires } = answer.value;
    const name = invites ? invitee.name : entry.name;
    if (code && expires) onInvited({ name, role: entry.role, unit: unit.name, code, expires });
  };

  return (
    <Panel look="next">
      <div className="stack">
        <h2>{title}</h2>
        {invites && (
          <InviteeFields
            unit={unit.id}
            invitee={invitee}
            change={setInvitee}
            error={asked && !isReady ? APPOINTMENTS.fillName : undefined}
          />
        )}
        {act === 'end' && <DayField name="on" label={APPOINTMENTS.on} value={first} change={setFirst} />}
        {act === 'handOver' && (
          <DayField
            name="on"
            label={APPOINTMENTS.handOn}
            hint={APPOINTMENTS.handHint}
            value={first}
            change={setFirst}
          />
        )}
        {act === 'lend' && (
          <>
            <DayField name="from" label={APPOINTMENTS.from} value={first} change={setFirst} />
            <DayField name="until" label={APPOINTMENTS.until} value={last} change={setLast} />
          </>
        )}
        {act === 'renew' && <p>{APPOINTMENTS.willRenew}</p>}
        <div className="actions">
          <Button
            look="filled"
            onClick={() => {
              setAsked(true);
              setPreviewed(isReady);
            }}
          >
            {APPOINTMENTS.preview}
          </Button>
          <Button onClick={onClose}>{APPOINTMENTS.cancel}</Button>
        </div>
        <Confirm
          open={previewed}
          title={title}
          list={linesOf(act, { holder: entry.name, invitee: invitee.name, role, from, until })}
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

/** What the act will bring about, line by line. */
function linesOf(
  act: EntryAct,
  said: {
    readonly holder: string;
    readonly invitee: string;
    readonly role: string;
    readonly from: Day;
    readonly until: Day;
  },
): readonly string[] {
  const { holder, invitee, role } = said;
  const from = formatDay(said.from);
  switch (act) {
    case 'end':
      return [APPOINTMENTS.willEnd(holder, role, from), APPOINTMENTS.willEndLoans];
    case 'lend':
      return [APPOINTMENTS.willLend(invitee, role, from, formatDay(said.until))];
    case 'handOver':
      return [
        APPOINTMENTS.willEnd(holder, role, from),
        APPOINTMENTS.willInvite(invitee, role, from),
        APPOINTMENTS.willEndLoans,
        APPOINTMENTS.workStays,
      ];
    case 'renew':
      return [APPOINTMENTS.willRenew];
  }
}
