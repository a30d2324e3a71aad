import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { RegistrationForm } from '../components/campaigns/RegistrationForm.tsx';
import { LinkButton } from '../components/working/Button.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { REGISTRATION } from '../copy/registration.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import type { ValueOf } from '../lib/client.ts';
import { useRead } from '../lib/queries.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

type RegistrationView = NonNullable<ValueOf<'getRegistration'>['registration']>;

/** The unit's registration for the round: the form, or what was registered. */
export const Registration = () => (
  <Screen current="registration">
    <Page />
  </Screen>
);

function Page() {
  const { unit, round } = useWorkplace();
  const about = [unit.name, round && WORKING.roundOfYear(round.year)].filter(Boolean).join(' · ');
  return (
    <>
      <Head title={REGISTRATION.title} about={about} ofRound />
      {round ? <OfRound round={round} /> : <Empty>{REGISTRATION.noRound}</Empty>}
    </>
  );
}

function OfRound({ round }: { readonly round: RoundView }) {
  const { unit, place, officer, today } = useWorkplace();
  const level = levelOf(unit.level);
  const read = useRead(
    'getRegistration',
    { params: { round: round.id, unit: unit.id } },
    { when: level.scoresCollectively },
  );
  if (!level.scoresCollectively) return <Empty>{REGISTRATION.notThisLevel(level.name)}</Empty>;
  if (!read.value)
    return read.problem ? (
      <ProblemNotice problem={read.problem} onRetry={() => void read.refresh()} />
    ) : (
      <Skeleton />
    );
  const { registration } = read.value;
  if (registration) return <Registered registration={registration} />;
  if (round.state === 'closed') return <Empty>{REGISTRATION.closed}</Empty>;
  if (!mayActFor(officer, place, today)) return <Empty>{REGISTRATION.notYours}</Empty>;
  return <RegistrationForm round={round} />;
}

const Registered = ({ registration }: { readonly registration: RegistrationView }) => (
  <div className="narrow panel stack">
    <h2>{REGISTRATION.doneTitle}</h2>
    <dl className="facts">
      <div>
        <dt>{REGISTRATION.strands}</dt>
        {registration.strands.map((strand) => (
          <dd key={strand}>
            {programme[strand].name} <span className="quiet">({programme[strand].ledBy})</span>
          </dd>
        ))}
      </div>
      <div>
        <dt>{REGISTRATION.targets}</dt>
        <dd className="long-text">{registration.targets}</dd>
      </div>
      <div>
        <dt>{REGISTRATION.registeredAt}</dt>
        <dd>{formatInstant(registration.registeredAt)}</dd>
      </div>
    </dl>
    <div className="actions">
      <LinkButton look="filled" href={ADDRESSES.sheet}>
        {REGISTRATION.next}
      </LinkButton>
      <LinkButton href={ADDRESSES.pacts}>{REGISTRATION.pact}</LinkButton>
    </div>
  </div>
);
