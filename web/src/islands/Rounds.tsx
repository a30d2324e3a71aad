import { programme } from '@bang-vang/shared/data/programme.ts';
import { holds } from '@bang-vang/shared/domain/access/may.ts';
import { formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { ClosedRound, OpenRound } from '../components/campaigns/RoundCard.tsx';
import { ROUND_FORM, RoundForm } from '../components/campaigns/RoundForm.tsx';
import { Button } from '../components/working/Button.tsx';
import { Done } from '../components/working/Done.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { ROUNDS } from '../copy/rounds.vi.ts';
import { isBegun } from '../lib/kept.ts';
import { useRead } from '../lib/queries.ts';
import type { RoundDraft } from '../lib/round-plan.ts';
import { freeYears } from '../lib/round-plan.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The rounds of the programme; the standing office opens and closes them. */
export const Rounds = () => (
  <Screen current="rounds">
    <RoundList />
  </Screen>
);

function RoundList() {
  const { owner, officer, today, rounds, chooseRound } = useWorkplace();
  const { value, problem, refresh } = useRead('listCriteriaSets', {});
  const [writing, setWriting] = useState(() => isBegun(owner, ROUND_FORM));
  const [opened, setOpened] = useState<RoundDraft>();
  const mayWrite = holds(officer, 'policy-board', today);
  const [first, ...rest] = freeYears(
    programme,
    rounds.map(({ year }) => year),
  );
  const sets = value?.sets.map(({ set }) => set);

  return (
    <div className="stack-wide">
      <Head title={ROUNDS.title}>
        {mayWrite && !writing && first !== undefined && (
          <Button
            look="filled"
            onClick={() => {
              setOpened(undefined);
              setWriting(true);
            }}
          >
            {ROUNDS.open}
          </Button>
        )}
      </Head>
      <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      {opened && (
        <Done title={ROUNDS.openedTitle(opened.year)}>
          <p>{ROUNDS.openedText(shownFrom(opened))}</p>
        </Done>
      )}
      {!sets && !problem && <Skeleton />}
      {sets && writing && first !== undefined && (
        <RoundForm
          years={[first, ...rest]}
          sets={sets}
          onDrop={() => setWriting(false)}
          onOpened={(draft) => {
            chooseRound(String(draft.year) as RoundId);
            setOpened(draft);
            setWriting(false);
          }}
        />
      )}
      {sets && rounds.length === 0 && !writing && <Empty>{ROUNDS.none}</Empty>}
      {sets &&
        rounds
          .toSorted((a, b) => b.year - a.year)
          .map((round) =>
            round.state === 'open' ? (
              <OpenRound key={round.id} round={round} sets={sets} mayClose={mayWrite} />
            ) : (
              <ClosedRound key={round.id} round={round} sets={sets} />
            ),
          )}
    </div>
  );
}

const shownFrom = ({ calendar: { registration } }: RoundDraft): string =>
  isDay(registration.from) ? formatDay(registration.from) : registration.from;
