import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { AnswerAppeal } from '../components/scoring/AnswerAppeal.tsx';
import { BeginReview } from '../components/scoring/BeginReview.tsx';
import { CollectiveReview } from '../components/scoring/CollectiveReview.tsx';
import { ConfirmAsSent } from '../components/scoring/ConfirmAsSent.tsx';
import { FinaliseSeveral } from '../components/scoring/FinaliseSeveral.tsx';
import { FinaliseSheet } from '../components/scoring/FinaliseSheet.tsx';
import { OpinionGiven } from '../components/scoring/OpinionGiven.tsx';
import { ReviewDone } from '../components/scoring/ReviewDone.tsx';
import { ReviewNeighbours } from '../components/scoring/ReviewNeighbours.tsx';
import { ResultReceived } from '../components/scoring/ResultReceived.tsx';
import { ReturnedNotice } from '../components/scoring/ReturnedNotice.tsx';
import { SheetHistory } from '../components/scoring/SheetHistory.tsx';
import { SheetQueue } from '../components/scoring/SheetQueue.tsx';
import type { SheetUnder } from '../components/scoring/SheetQueue.tsx';
import { SheetReading } from '../components/scoring/SheetReading.tsx';
import { AssignEvenly } from '../components/scoring/panel/AssignEvenly.tsx';
import { FirstReview } from '../components/scoring/panel/FirstReview.tsx';
import { MyParts } from '../components/scoring/panel/MyParts.tsx';
import { PanelPage } from '../components/scoring/panel/PanelPage.tsx';
import { SecondLook } from '../components/scoring/panel/SecondLook.tsx';
import { LinkButton } from '../components/working/Button.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { PANELS } from '../copy/panels.vi.ts';
import { REVIEW } from '../copy/review.vi.ts';
import { READING, SHEET } from '../copy/scoring.vi.ts';
import { SUPERVISING } from '../copy/sheet-course.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import type { ValueOf } from '../lib/client.ts';
import { useRead } from '../lib/queries.ts';
import { fromAddress, withQuery } from '../lib/scoring/address.ts';
import { EVENLY, panelAddress } from '../lib/scoring/panels.ts';
import { bySince, isMine, placeIn } from '../lib/scoring/sheet-queue.ts';
import { lastAppealDay } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';
import { mayActFor, mayLookAgain, mayReview } from '@bang-vang/shared/domain/access/may.ts';
import { placeOf } from '../lib/workplace.ts';

const addressOf = (unit: string): string => withQuery(ADDRESSES.review, { 'don-vi': unit });

/** The sheets that wait for this union, and one of them under review (`?don-vi=CS001`). */
export const CollectiveReviews = () => (
  <Screen current="review">
    <ChosenReview />
  </Screen>
);

function ChosenReview() {
  const { round } = useWorkplace();
  return round ? <ReviewsOf key={round.id} round={round} /> : <Empty>{SHEET.noRound}</Empty>;
}

function ReviewsOf({ round }: { readonly round: RoundView }) {
  const { unit, officer, place, today } = useWorkplace();
  const chosen = fromAddress('don-vi');
  const params = { round: round.id, unit: unit.id };
  const under = useRead('listSheetsUnder', { params });
  if (!under.value)
    return under.problem ? (
      <ProblemNotice problem={under.problem} onRetry={() => void under.refresh()} />
    ) : (
      <Skeleton />
    );
  const { sheets } = under.value;
  const waiting = sheets.filter(isMine).toSorted(bySince);
  const reviews = unit.children.length > 0 && mayActFor(officer, place, today);
  const about = fromAddress('to');
  if (about === 'chia-deu') return <AssignEvenly round={round.id} />;
  if (chosen && about) return <PanelPage key={chosen} round={round} chosen={chosen} />;
  if (chosen) return <OneReview key={chosen} round={round} chosen={chosen} waiting={waiting} />;
  return (
    <>
      <Head title={REVIEW.queue} about={unit.name} ofRound>
        {reviews && <LinkButton href={EVENLY}>{PANELS.assign}</LinkButton>}
      </Head>
      {fromAddress('chot') ? (
        <FinaliseSeveral params={params} sheets={sheets} back={ADDRESSES.review} />
      ) : reviews && fromAddress('xac-nhan') ? (
        <ConfirmAsSent params={params} addressOf={addressOf} back={ADDRESSES.review} />
      ) : (
        <div className="stack-wide">
          <MyParts round={round.id} />
          <SheetQueue
            params={params}
            sheets={sheets}
            addressOf={addressOf}
            bulk={withQuery(ADDRESSES.review, { chot: 'nhieu' })}
            asSent={reviews ? withQuery(ADDRESSES.review, { 'xac-nhan': 'nhieu' }) : undefined}
          />
        </div>
      )}
    </>
  );
}

type OneProps = {
  readonly round: RoundView;
  readonly chosen: string;
  readonly waiting: readonly SheetUnder[];
};

function OneReview({ round, chosen, waiting }: OneProps) {
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
  const toQueue = { label: REVIEW.back, href: ADDRESSES.review };
  const lastReturn = sheet.returns.at(-1);
  const reviewedPlace = placeOf(reviewed.value, today);
  if (mine && !panel.value && !panel.problem) return <Skeleton />;
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
          back={ADDRESSES.review}
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
        <CollectiveReview
          params={params}
          owner={owner}
          set={set}
          gap={round.rules.gap}
          sheet={sheet}
          onDone={() => setDone(true)}
          onLoadNew={refresh}
        />
      ) : sheet.state === 'appealed' && mine ? (
        <AnswerAppeal
          params={params}
          owner={owner}
          set={set}
          gap={round.rules.gap}
          sheet={sheet}
          onDone={() => setDone(true)}
          onLoadNew={refresh}
        />
      ) : (
        <div className="stack-wide">
          {sheet.state === 'opined' && mine && (
            <BeginReview params={params} version={sheet.version} onLoadNew={refresh} />
          )}
          {'review' in sheet && (
            <ReviewDone
              kind="review"
              total={sheet.review.total}
              fresh={done}
              next={following ? { label: REVIEW.nextWaiting, href: addressOf(following) } : toQueue}
            />
          )}
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
          {sheet.state === 'reviewed' && !sheet.first && mayLookAgain(officer, reviewedPlace, today) && (
            <SecondLook
              params={params}
              owner={owner}
              version={sheet.version}
              sheet={{
                set,
                own: sheet.marks,
                deductions: sheet.deductions,
                evidence: sheet.evidence,
                ownTotal: sheet.total,
              }}
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
      <SheetHistory params={params} />
    </>
  );
}

type Reviewed = Extract<ValueOf<'openCollectiveSheet'>['sheet'], { state: 'reviewed' }>;

/** The last appeal day, while the unit has said nothing and may still appeal. */
function waitsUntil({ reception, review }: Reviewed, round: RoundView, today: Day): Day | undefined {
  const until = lastAppealDay(review.at, round);
  return reception.kind === 'awaited' && today <= until ? until : undefined;
}
