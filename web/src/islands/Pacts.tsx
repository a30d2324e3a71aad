import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { PactForm } from '../components/campaigns/PactForm.tsx';
import type { PactView } from '../components/campaigns/PactList.tsx';
import { PactList } from '../components/campaigns/PactList.tsx';
import { PactPage } from '../components/campaigns/PactPage.tsx';
import { Button } from '../components/working/Button.tsx';
import { Done } from '../components/working/Done.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { PACTS } from '../copy/pacts.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import { actsAt, wordOf } from '../lib/pact-acts.ts';
import { circlesOf } from '../lib/pact-draft.ts';
import { useRead } from '../lib/queries.ts';
import { useAddress } from '../lib/use-address.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The pacts that the unit has part in: list, one to read and sign, and drawing up a new one. */
export const Pacts = () => (
  <Screen current="pacts">
    <Page />
  </Screen>
);

function Page() {
  const { round } = useWorkplace();
  if (round) return <OfRound round={round} />;
  return (
    <>
      <Head title={PACTS.title} />
      <Empty>{PACTS.noRound}</Empty>
    </>
  );
}

function OfRound({ round }: { readonly round: RoundView }) {
  const { unit, place, officer, today } = useWorkplace();
  const { value, problem, loading, refresh } = useRead('listPacts', {
    params: { round: round.id, unit: unit.id },
  });
  const [opened, open] = useAddress('giao-uoc');
  const [writing, setWriting] = useState(false);
  const [proposed, setProposed] = useState(false);

  const acts = mayActFor(officer, place, today) && round.state === 'open';
  const actsOf = (pact: PactView) => actsAt(pact, unit.id, acts);
  const [first, ...rest] = circlesOf(unit);
  const mayPropose = acts && first !== undefined;
  const listed = value?.pacts.find(({ id }) => id === opened);
  // A witness two levels up has its pacts in no list of its own.
  const single = useRead(
    'getPact',
    { params: { pact: opened ?? '' } },
    { when: opened !== undefined && value !== undefined && listed === undefined },
  );
  const pact = opened === undefined ? undefined : (listed ?? single.value?.pact);
  const about = `${unit.name} · ${WORKING.roundOfYear(round.year)}`;

  if (pact)
    return (
      <>
        <Head title={PACTS.title} about={about} />
        <PactPage
          key={pact.id}
          pact={pact}
          acts={actsOf(pact)}
          onBack={() => open(undefined)}
          onLoadNew={() => void Promise.all([refresh(), listed ? undefined : single.refresh()])}
        />
      </>
    );
  return (
    <>
      <Head title={PACTS.title} about={about} ofRound>
        {mayPropose && !writing && (
          <Button
            look="filled"
            onClick={() => {
              setProposed(false);
              setWriting(true);
            }}
          >
            {PACTS.propose}
          </Button>
        )}
      </Head>
      <div className="stack-wide">
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        {proposed && (
          <Done title={PACTS.doneTitle}>
            <p>{PACTS.doneText}</p>
          </Done>
        )}
        {loading && <Skeleton />}
        {writing && mayPropose && (
          <PactForm
            round={round}
            circles={[first, ...rest]}
            onDrop={() => setWriting(false)}
            onProposed={() => {
              setWriting(false);
              setProposed(true);
            }}
          />
        )}
        {value?.pacts.length === 0 && !writing && <Empty>{PACTS.none}</Empty>}
        {value && value.pacts.length > 0 && !writing && (
          <PactList
            pacts={value.pacts}
            unit={unit.id}
            actOf={(each) => wordOf(actsOf(each))}
            onOpen={({ id }) => open(id)}
          />
        )}
      </div>
    </>
  );
}
