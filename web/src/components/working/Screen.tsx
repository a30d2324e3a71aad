import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { WORKING } from '../../copy/working.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { useRead } from '../../lib/queries.ts';
import type { Section } from '../../lib/sections.ts';
import { currentSession, signIn } from '../../lib/session.ts';
import { useChoice } from '../../lib/use-choice.ts';
import type { AppointmentView, Workplace } from '../../lib/workplace.ts';
import { WorkplaceContext, inForce, officerOf, placeOf, roundToShow } from '../../lib/workplace.ts';
import { AcceptInvitation } from './AcceptInvitation.tsx';
import { Button, LinkButton } from './Button.tsx';
import { Frame, Reads } from './Frame.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Skeleton } from './Skeleton.tsx';

type Props = { readonly current: Section; readonly children: ReactNode };

/**
 * A working screen of an account: signs in, finds out who reads and where, then draws its children below
 * `useWorkplace()`. While that is not known, the place is kept; when it cannot be, a sentence says what to do.
 */
export const Screen = ({ current, children }: Props) => (
  <Reads>
    <SignedIn current={current}>{children}</SignedIn>
  </Reads>
);

function SignedIn({ current, children }: Props) {
  const [owner, setOwner] = useState<string | null>();
  useEffect(() => void currentSession().then((session) => setOwner(session?.owner ?? null)), []);
  if (owner === undefined) return <Waiting />;
  if (owner === null) return <SignedOut />;
  return (
    <AtWork owner={owner} current={current}>
      {children}
    </AtWork>
  );
}

const Waiting = () => (
  <Frame>
    <Skeleton />
  </Frame>
);

const SignedOut = () => (
  <Frame>
    <div className="narrow stack">
      <h1>{WORKING.signedOutTitle}</h1>
      <p>{WORKING.signedOutText}</p>
      <div className="actions">
        <Button look="filled" onClick={() => void signIn(window.location.pathname + window.location.search)}>
          {WORKING.signIn}
        </Button>
        <LinkButton look="plain" href={ADDRESSES.mySheet}>
          {WORKING.haveCode}
        </LinkButton>
      </div>
    </div>
  </Frame>
);

const nameOf = ({ role, unit }: AppointmentView): string => `${role}@${unit}`;

function AtWork({ owner, current, children }: Props & { readonly owner: string }) {
  const [chosenOffice, chooseOffice] = useChoice('appointment');
  const [chosenRound, chooseRound] = useChoice('round');
  const whoAmI = useRead('whoAmI', {});
  const me = whoAmI.value;
  const officer = me && officerOf(me, owner);
  const appointments = officer ? inForce(me, officer) : [];
  const appointment = appointments.find((one) => nameOf(one) === chosenOffice) ?? appointments[0];
  const unitRead = useRead(
    'getUnit',
    { params: { unit: appointment?.unit ?? '' }, query: {} },
    { when: Boolean(appointment) },
  );
  const listRounds = useRead('listRounds', {}, { when: Boolean(appointment) });
  const unit = unitRead.value;

  const failed = [whoAmI, listRounds, unitRead].find(({ problem, value }) => problem && value === undefined);
  if (failed)
    return (
      <Frame>
        <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />
      </Frame>
    );
  if (officer && !appointment)
    return (
      <Frame>
        <AcceptInvitation />
      </Frame>
    );
  if (!me || !officer || !appointment || !unit || !listRounds.value) return <Waiting />;

  const { rounds } = listRounds.value;
  const workplace: Workplace = {
    me,
    owner,
    officer,
    today: me.today,
    appointments,
    appointment,
    unit,
    place: placeOf(unit, me.today),
    rounds,
    round: roundToShow(rounds, chosenRound),
    chooseRound,
    chooseAppointment: (next) => chooseOffice(nameOf(next)),
  };
  return (
    <WorkplaceContext value={workplace}>
      <Frame at={workplace} current={current}>
        {children}
      </Frame>
    </WorkplaceContext>
  );
}
