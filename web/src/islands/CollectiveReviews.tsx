import { SheetQueue } from '../components/scoring/SheetQueue.tsx';
import { MyParts } from '../components/scoring/panel/MyParts.tsx';
import { LinkButton } from '../components/working/Button.tsx';
import { later } from '../components/working/later.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { QueueAbove } from '../components/scoring/QueueAbove.tsx';
import { ABOVE } from '../copy/queue-above.vi.ts';
import { useAddress } from '../lib/use-address.ts';
import { PANELS } from '../copy/panels.vi.ts';
import { REVIEW } from '../copy/review.vi.ts';
import { SHEET } from '../copy/scoring.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import { useRead } from '../lib/queries.ts';
import { fromAddress, withQuery } from '../lib/scoring/address.ts';
import { EVENLY } from '../lib/scoring/panels.ts';
import { bySince, isAboveUnions, isMine } from '../lib/scoring/sheet-queue.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { placeOf } from '../lib/workplace.ts';

const ConfirmAsSent = later(
  async () => (await import('../components/scoring/ConfirmAsSent.tsx')).ConfirmAsSent,
);
const FinaliseSeveral = later(
  async () => (await import('../components/scoring/FinaliseSeveral.tsx')).FinaliseSeveral,
);
const AssignEvenly = later(
  async () => (await import('../components/scoring/panel/AssignEvenly.tsx')).AssignEvenly,
);
const PanelPage = later(async () => (await import('../components/scoring/panel/PanelPage.tsx')).PanelPage);
const OneReview = later(async () => (await import('../components/scoring/OneReview.tsx')).OneReview);

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

/** The queue of one's own union; from above that of a union below (`?cong-doan=CT01`), or where to open one. */
function ReviewsOf({ round }: { readonly round: RoundView }) {
  const { unit, officer, place, today } = useWorkplace();
  const [union, openUnion] = useAddress('cong-doan');
  const at = union ?? unit.id;
  const opened = useRead('getUnit', { params: { unit: at }, query: {} }, { when: union !== undefined });
  const params = { round: round.id, unit: at };
  const under = useRead('listSheetsUnder', { params });
  const failed = [under, opened].find(({ value, problem }) => problem && value === undefined);
  if (failed) return <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />;
  if (!under.value || (union !== undefined && !opened.value)) return <Skeleton />;
  const { sheets } = under.value;
  const from = union === undefined ? 'union' : 'above';
  const waiting = sheets.filter((sheet) => isMine(sheet, from)).toSorted(bySince);
  const about = fromAddress('to');
  const chosen = fromAddress('don-vi');
  const back = union === undefined ? ADDRESSES.review : withQuery(ADDRESSES.review, { 'cong-doan': union });
  const addressOf = (one: string) =>
    withQuery(ADDRESSES.review, { 'don-vi': one, ...(union !== undefined && { 'cong-doan': union }) });
  if (about === 'chia-deu') return <AssignEvenly round={round.id} />;
  if (chosen && about) return <PanelPage key={chosen} round={round} chosen={chosen} />;
  if (chosen)
    return (
      <OneReview
        key={chosen}
        round={round}
        chosen={chosen}
        waiting={waiting}
        addressOf={addressOf}
        back={back}
      />
    );
  const reviews = union === undefined && unit.children.length > 0 && mayActFor(officer, place, today);
  const hasUnions = union === undefined && isAboveUnions(place.fact.level);
  const reviewing = union === undefined ? place : opened.value && placeOf(opened.value, today);
  return (
    <>
      <Head title={REVIEW.queue} about={opened.value?.name ?? unit.name} ofRound>
        {reviews && <LinkButton href={EVENLY}>{PANELS.assign}</LinkButton>}
        {union !== undefined && <LinkButton href={ADDRESSES.review}>{ABOVE.back}</LinkButton>}
      </Head>
      {reviews && fromAddress('chot') ? (
        <FinaliseSeveral params={params} sheets={sheets} back={back} />
      ) : reviews && fromAddress('xac-nhan') ? (
        <ConfirmAsSent params={params} addressOf={addressOf} back={back} />
      ) : (
        <div className="stack-wide">
          {union === undefined && <MyParts round={round.id} />}
          {hasUnions && <QueueAbove params={params} onOpen={openUnion} />}
          {reviewing && (sheets.length > 0 || !hasUnions) && (
            <SheetQueue
              params={params}
              union={reviewing}
              from={from}
              sheets={sheets}
              addressOf={addressOf}
              bulk={reviews ? withQuery(ADDRESSES.review, { chot: 'nhieu' }) : undefined}
              asSent={reviews ? withQuery(ADDRESSES.review, { 'xac-nhan': 'nhieu' }) : undefined}
            />
          )}
        </div>
      )}
    </>
  );
}
