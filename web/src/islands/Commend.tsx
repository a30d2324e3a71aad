import { CommendForm } from '../components/nominations/CommendForm.tsx';
import { CommendationList } from '../components/nominations/CommendationList.tsx';
import { NominateForm } from '../components/nominations/NominateForm.tsx';
import { OwnNominations } from '../components/nominations/OwnNominations.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { COMMEND, NOMINATE } from '../copy/nominations.vi.ts';
import { useCandidates } from '../lib/nominations/use-candidates.ts';
import { useRead } from '../lib/queries.ts';
import { unitText } from '../lib/show.ts';
import { partLink, useParam } from '../lib/use-param.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The unit's own commendations, and what it asks the levels above to honour. */
export const Commend = () => (
  <Screen current="commend">
    <Commending />
  </Screen>
);

const ABOVE = 'de-nghi';

function Commending() {
  const { unit, round } = useWorkplace();
  return (
    <>
      <Head title={COMMEND.title} about={unitText(unit.name)} ofRound />
      {round ? <Parts key={round.id} round={round} /> : <Empty>{COMMEND.noRound}</Empty>}
    </>
  );
}

function Parts({ round }: { readonly round: RoundView }) {
  const above = useParam('phan') === ABOVE;
  const { unit } = useWorkplace();
  const params = { round: round.id, unit: unit.id };
  const { people, find, read: sheets } = useCandidates(params);
  const commendations = useRead('listCommendations', { params });
  const nominations = useRead('listNominations', { params });
  const failed = [sheets, commendations, nominations].find(({ problem, value }) => problem && !value);
  return (
    <div className="stack-wide">
      <nav className="parts" aria-label={COMMEND.parts}>
        <a {...partLink('')} aria-current={above ? undefined : 'page'}>
          {COMMEND.own}
        </a>
        <a {...partLink(`?phan=${ABOVE}`)} aria-current={above ? 'page' : undefined}>
          {COMMEND.above}
        </a>
      </nav>
      {failed ? (
        <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />
      ) : !people || !commendations.value || !nominations.value ? (
        <Skeleton />
      ) : above ? (
        <>
          <p className="narrow">{NOMINATE.lead}</p>
          {round.state === 'open' ? (
            <NominateForm
              round={round}
              people={people}
              find={find}
              nominations={nominations.value.nominations}
            />
          ) : (
            <p className="notice">{COMMEND.closed}</p>
          )}
          <OwnNominations nominations={nominations.value.nominations} />
        </>
      ) : (
        <>
          <p className="narrow">{COMMEND.lead}</p>
          {round.state === 'open' ? (
            <CommendForm
              round={round}
              people={people}
              find={find}
              commendations={commendations.value.commendations}
            >
              <CommendationList commendations={commendations.value.commendations} />
            </CommendForm>
          ) : (
            <>
              <p className="notice">{COMMEND.closed}</p>
              <CommendationList commendations={commendations.value.commendations} />
            </>
          )}
        </>
      )}
    </div>
  );
}
