import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { CollectiveDraft } from '../components/scoring/CollectiveDraft.tsx';
import { DeadlineNote } from '../components/scoring/DeadlineNote.tsx';
import { ReturnedNotice } from '../components/scoring/ReturnedNotice.tsx';
import { SheetHead } from '../components/scoring/SheetHead.tsx';
import { SheetHistory } from '../components/scoring/SheetHistory.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { later } from '../components/working/later.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { SHEET } from '../copy/scoring.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import { useRead } from '../lib/queries.ts';
import { historyOfUnit } from '../lib/scoring/history.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

const CollectiveSent = later(
  async () => (await import('../components/scoring/CollectiveSent.tsx')).CollectiveSent,
);

/** The unit's collective sheet: scored by its officer, read and answered by the administration, read by both after. */
export const CollectiveSheet = () => (
  <Screen current="sheet">
    <ChosenSheet />
  </Screen>
);

function ChosenSheet() {
  const { round, unit } = useWorkplace();
  return round ? (
    <SheetOfRound key={`${round.id} ${unit.id}`} round={round} />
  ) : (
    <Empty>{SHEET.noRound}</Empty>
  );
}

function SheetOfRound({ round }: { readonly round: RoundView }) {
  const { unit, place, officer, owner, today } = useWorkplace();
  const params = { round: round.id, unit: unit.id };
  const [sent, setSent] = useState(false);
  const read = useRead('openCollectiveSheet', { params });
  const sheet = read.value?.sheet;
  const criteria = useRead(
    'getRoundCriteria',
    { params: { round: round.id, set: sheet?.criteria ?? '' } },
    { when: sheet !== undefined },
  );
  const refresh = () => void read.refresh();

  if (read.problem?.code === 'not-registered') return <NotRegistered name={unit.name} />;
  const problem = (sheet ? undefined : read.problem) ?? (criteria.value ? undefined : criteria.problem);
  if (problem) return <ProblemNotice problem={problem} onRetry={refresh} />;
  if (!read.value || !sheet || !criteria.value) return <Skeleton />;

  const { set } = criteria.value;
  const editable = sheet.state === 'draft' || sheet.state === 'returned';
  const scores = mayActFor(officer, place, today);
  const mend = sheet.returns.at(-1);
  return (
    <div className="sheet">
      <SheetHead about={SHEET.ofCollective(round.year)} name={unit.name} state={sheet.state}>
        {editable && <DeadlineNote deadline={read.value.deadline} extension={read.value.extension} />}
      </SheetHead>
      {editable && mend && <ReturnedNotice mend={mend} open={sheet.state === 'returned'} />}
      {!editable ? (
        <CollectiveSent
          params={params}
          round={round}
          set={set}
          sheet={sheet}
          deadline={read.value.deadline}
          fresh={sent}
          onLoadNew={refresh}
        />
      ) : scores ? (
        <CollectiveDraft
          params={params}
          owner={owner}
          set={set}
          sheet={sheet}
          onSent={() => setSent(true)}
          onLoadNew={refresh}
        />
      ) : (
        <Empty>{SHEET.notSent}</Empty>
      )}
      <SheetHistory set={set} source={historyOfUnit(params)} />
    </div>
  );
}

const NotRegistered = ({ name }: { readonly name: string }) => (
  <>
    <Head title={SHEET.title} about={name} ofRound />
    <Empty act={{ label: SHEET.toRegistration, href: ADDRESSES.registration }}>{SHEET.notRegistered}</Empty>
  </>
);
