import { mayHandleAt } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { Done } from '../components/nominations/Done.tsx';
import { QueueDetail } from '../components/nominations/QueueDetail.tsx';
import { DealtWith, QueueList } from '../components/nominations/QueueList.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { COMMEND, QUEUE } from '../copy/nominations.vi.ts';
import { dealtWithBy, waitingAt } from '../lib/nominations/lists.ts';
import { useRead } from '../lib/queries.ts';
import { unitText } from '../lib/show.ts';
import { goTo, partLink, useParam } from '../lib/use-param.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** Nominations that wait at the reader's level: opinion and onwards, or an end with a reason. */
export const Nominations = () => (
  <Screen current="nominations">
    <Queueing />
  </Screen>
);

function Queueing() {
  const { unit, round } = useWorkplace();
  return (
    <>
      <Head title={QUEUE.title} about={unitText(unit.name)} ofRound />
      {round ? <Queue key={round.id} round={round} /> : <Empty>{COMMEND.noRound}</Empty>}
    </>
  );
}

function Queue({ round }: { readonly round: RoundView }) {
  const { unit, officer, today } = useWorkplace();
  const open = useParam('ma');
  const [done, setDone] = useState<string>();
  const { value, problem, refresh } = useRead('listNominations', {
    params: { round: round.id, unit: unit.id },
  });
  if (problem && !value) return <ProblemNotice problem={problem} onRetry={() => void refresh()} />;
  if (!value) return <Skeleton />;

  const mayHandle = mayHandleAt(officer, unit.id, today);
  const waiting = waitingAt(value.nominations, unit.id);
  const dealt = dealtWithBy(value.nominations, unit.id);
  const nomination = value.nominations.find(({ id }) => id === open);
  if (nomination)
    return (
      <QueueDetail
        key={nomination.id}
        round={round}
        nomination={nomination}
        waiting={waiting}
        mayHandle={mayHandle && waiting.includes(nomination)}
        onDone={(said) => {
          setDone(said);
          goTo('');
        }}
      />
    );
  return (
    <div className="stack-wide">
      {done && <Done>{done}</Done>}
      {open !== undefined && (
        <p className="notice">
          {QUEUE.gone} <a {...partLink('')}>{QUEUE.back}</a>
        </p>
      )}
      <QueueList waiting={waiting} mayHandle={mayHandle} />
      {dealt.length > 0 && <DealtWith dealt={dealt} />}
    </div>
  );
}
