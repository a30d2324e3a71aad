import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { AnswerAppeal } from './AnswerAppeal.tsx';
import { BeginReview } from './BeginReview.tsx';
import { CollectiveReview } from './CollectiveReview.tsx';
import { FinaliseSheet } from './FinaliseSheet.tsx';
import { OpinionGiven } from './OpinionGiven.tsx';
import { ReviewDone } from './ReviewDone.tsx';
import { ReviewNeighbours } from './ReviewNeighbours.tsx';
import { ResultReceived } from './ResultReceived.tsx';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { SheetHistory } from './SheetHistory.tsx';
import type { SheetUnder } from './SheetQueue.tsx';
import { SheetReading } from './SheetReading.tsx';
import { FirstReview } from './panel/FirstReview.tsx';
import { SecondLook } from './panel/SecondLook.tsx';
import { LinkButton } from '../working/Button.tsx';
import { Empty } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { PANELS } from '../../copy/panels.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { READING, SHEET } from '../../copy/scoring.vi.ts';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { historyOfUnit } from '../../lib/scoring/history.ts';
import { panelAddress } from '../../lib/scoring/panels.ts';
import { reviewedOf } from '../../lib/scoring/reviewed.ts';
import { placeIn } from '../../lib/scoring/sheet-queue.ts';
import { lastAppealDay } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { mayLookAgain, mayReview } from '@bang-vang/shared/domain/access/may.ts';
import { placeOf } from '../../lib/workplace.ts';

type Props = {
  readonly round: RoundView;
  readonly chosen: string;
  readonly waiting: readonly SheetUnder[];
  readonly addressOf: (unit: string) => string;
  readonly back: string;
};

/** One sheet as whoever reviews it, or looks on from above, has it before them. */
export function OneReview({ round, chosen, waiting, addressOf, back }: Props) {
  const { owner, officer, today } = useWorkplace();
  const params = { round: round.id, unit: chosen };
  const [done, setDone] = useState(false);
  const read = useRead('openCollectiveSheet', { params });
  const reviewed = useRead('getUnit', { params: { unit: chosen }, query: {} });
  const sheet = read.value?.sheet;
  const criteria = useRead(
    'getRoundCriteria',
    { params: { round: round.id, set: sheet?.criteria ?? '' } },
    { when: sheet !== undefined },
  );
  const refresh = () => void read.refresh();
  const mine = reviewed.value !== undefined && mayReview(officer, placeOf(reviewed.value, today), today);
  const panel = useRead('openPanel', { params }, { when: mine });
  const failed = [read, reviewed, criteria].find(({ value, problem }) => problem && value === undefined);
  if (failed) return <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />;
  if (!sheet || !reviewed.value || !criteria.value) return <Skeleton />;

  const { set } = criteria.value;
  const { number, count, previous, next } = placeIn(waiting, chosen);
  const following = next ?? previous;
  const toQueue = { label: REVIEW.back, href: back };
  const lastReturn = sheet.returns.at(-1);
  const reviewedPlace = placeOf(reviewed.value, today);
  const looksAgain = mayLookAgain(officer, reviewedPlace, today);
  if (mine && !panel.value && !panel.problem) return <Skeleton />;
  const desk = {
    params,
    owner,
    set,
    gap: round.rules.gap,
    onDone: () => setDone(true),
    onLoadNew: refresh,
  };
  const byPanel = panel.value !== undefined && panel.value.reviewers.length > 0;
  return (
    <>
      <div className="head">
        <div>
          <p className="quiet">
            {number > 0 ? REVIEW.place(number, count, round.year) : REVIEW.outside(round.year)}
          </p>
          <h1>{gluedText(reviewed.value.name)}</h1>
        </div>
        {mine && <LinkButton href={panelAddress(chosen)}>{PANELS.toPanel}</LinkButton>}
        <ReviewNeighbours
          previous={previous && addressOf(previous)}
          next={next && addressOf(next)}
          back={back}
        />
      </div>
      {sheet.state === 'draft' || sheet.state === 'returned' ? (
        <div className="stack-wide">
          <Empty>{sheet.state === 'returned' ? SUPERVISING.givenBack : SHEET.notSent}</Empty>
          {lastReturn && <ReturnedNotice mend={lastReturn} open={false} />}
        </div>
      ) : sheet.state === 'reviewing' && byPanel ? (
        <Empty act={{ label: PANELS.toPanel, href: panelAddress(chosen) }}>{PANELS.hasPanel}</Empty>
      ) : sheet.state === 'reviewing' && mine ? (
        <CollectiveReview {...desk} sheet={sheet} />
      ) : sheet.state === 'appealed' && (sheet.first ? looksAgain : mine) ? (
        <AnswerAppeal {...desk} sheet={sheet} />
      ) : (
        <div className="stack-wide">
          {sheet.state === 'opined' && mine && (
            <BeginReview params={params} version={sheet.version} onLoadNew={refresh} />
          )}
          {'review' in sheet && (
            <ReviewDone
              kind={'reception' in sheet && sheet.reception.kind === 'answered' ? 'answer' : 'review'}
              total={sheet.review.total}
              fresh={done}
              next={following ? { label: REVIEW.nextWaiting, href: addressOf(following) } : toQueue}
            />
          )}
          {sheet.state === 'appealed' && sheet.first && mine && <Empty>{SUPERVISING.answeredAbove}</Empty>}
          {'review' in sheet && <ResultReceived set={set} sheet={sheet} />}
          {sheet.state === 'reviewed' && mine && (
            <FinaliseSheet
              params={params}
              version={sheet.version}
              total={sheet.review.total}
              waits={waitsUntil(sheet, round, today)}
              onLoadNew={refresh}
            />
          )}
          {'review' in sheet && sheet.first && (
            <FirstReview first={sheet.first.review} stands={sheet.review} />
          )}
          {sheet.state === 'reviewed' && !sheet.first && looksAgain && (
            <SecondLook
              params={params}
              owner={owner}
              version={sheet.version}
              sheet={reviewedOf(params, set, sheet)}
              first={sheet.review}
              onLoadNew={refresh}
            />
          )}
          {sheet.state === 'submitted' && <Empty>{READING.waitingOpinion}</Empty>}
          {sheet.state !== 'submitted' && <OpinionGiven opinion={sheet.opinion} />}
          <SheetReading
            set={set}
            own={sheet.marks}
            deductions={sheet.deductions}
            total={sheet.total}
            second={'review' in sheet ? { kind: 'review', ...sheet.review } : undefined}
          />
          {lastReturn && <ReturnedNotice mend={lastReturn} open={false} />}
        </div>
      )}
      <SheetHistory set={set} source={historyOfUnit(params)} />
    </>
  );
}

type Reviewed = Extract<ValueOf<'openCollectiveSheet'>['sheet'], { state: 'reviewed' }>;

/** The last appeal day, while the unit has said nothing and may still appeal. */
function waitsUntil({ reception, review }: Reviewed, round: RoundView, today: Day): Day | undefined {
  const until = lastAppealDay(review.at, round);
  return reception.kind === 'awaited' && today <= until ? until : undefined;
}
