import type {
  CriteriaSet,
  ItemId,
  Marks,
  RecordedDeduction,
} from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OfSheet } from '../../lib/evidence/files-of-sheet.ts';
import { useSheetFiles } from '../../lib/evidence/files-of-sheet.ts';
import { FilesHere } from '../../lib/evidence/shown.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import { reviewLines, reviewOf } from '../../lib/scoring/review-draft.ts';
import { keyed } from '../../lib/scoring/entered.ts';
import { standingOf } from '../../lib/scoring/standing.ts';
import type { KeptReview } from '../../lib/scoring/use-review.ts';
import { useWide } from '../../lib/scoring/use-wide.ts';
import { EvidenceOpened, useViewer } from '../evidence/EvidenceOpened.tsx';
import { FillEmpty } from './FillEmpty.tsx';
import { ReviewAct } from './ReviewAct.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { ReviewConfirm } from './ReviewConfirm.tsx';
import { ReviewDetail } from './ReviewDetail.tsx';
import { ReviewTable } from './ReviewTable.tsx';

export type Reviewed = {
  readonly set: CriteriaSet;
  readonly own: Marks;
  readonly deductions: readonly RecordedDeduction[];
  readonly evidence: Evidence;
  readonly ownTotal: number;
  /** Whose files stand behind its lines. */
  readonly files: OfSheet;
  /** What is appealed against at a line, where an appeal is being answered. */
  readonly appealed?: Readonly<Record<ItemId, string>>;
};

type Props = {
  readonly kind: Reviewing;
  readonly sheet: Reviewed;
  readonly review: KeptReview;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly close: (review: ReturnType<typeof reviewOf>) => void;
  readonly onLoadNew: () => void;
  /** Whether all that belongs to it beside the lines is there; where it is not, this says so on the screen. */
  readonly isWhole?: () => boolean;
  /** By how much points may differ without a reason; 0 where nothing is said. */
  readonly gap?: number;
  /** What may be done instead of closing it. */
  readonly beside?: ReactNode;
  /** What is shown beside a line, under its evidence. */
  readonly hintOf?: (item: ItemId) => ReactNode;
};

/**
 * Putting points beside the scorer's own: sums and the next gap above, the lines below, and for the chosen line the
 * reason; at its side on a wide screen, under it on a narrow one.
 */
export function ReviewDesk({
  kind,
  sheet,
  review,
  pending,
  problem,
  close,
  onLoadNew,
  isWhole,
  gap,
  beside,
  hintOf,
}: Props) {
  const { set, own, deductions } = sheet;
  const { draft, send } = review;
  const files = useSheetFiles(sheet.files, set, sheet.evidence);
  const viewer = useViewer();
  const wide = useWide();
  const [chosen, setChosen] = useState<ItemId>();
  const [asking, setAsking] = useState(false);
  const lines = reviewLines(set, own, draft, gap);
  const standing = standingOf(set, draft.entries, keyed(deductions));
  const line = lines.find(({ item }) => item.id === chosen) ?? (wide ? lines[0] : undefined);
  const detail = line && (
    <ReviewDetail
      kind={kind}
      set={set}
      line={line}
      titled={wide}
      next={lines[lines.indexOf(line) + 1]?.item}
      own={own}
      evidence={sheet.evidence[line.item.id]}
      openFile={viewer.open}
      hint={hintOf?.(line.item.id)}
      send={send}
      choose={setChosen}
    />
  );
  const ask = () => setAsking(isWhole?.() ?? true);
  const act = (
    <ReviewAct kind={kind} lines={lines} choose={setChosen} onClose={ask}>
      {beside}
    </ReviewAct>
  );
  return (
    <FilesHere value={files}>
      <ReviewBar kind={kind} sheet={sheet} standing={standing} lines={lines}>
        <EvidenceOpened onOpen={viewer.open} />
        {wide && act}
      </ReviewBar>
      <FillEmpty lines={lines} take={(items) => send({ kind: 'took-own', items, own })} />
      <div className="review-columns">
        <ReviewTable
          kind={kind}
          sheet={sheet}
          standing={standing}
          lines={lines}
          chosen={line?.item.id}
          choose={setChosen}
          send={send}
          detail={wide ? undefined : detail}
        />
        {wide && <aside className="panel review-aside">{detail}</aside>}
      </div>
      {!wide && <div className="sheet-foot review-foot">{act}</div>}
      <ReviewConfirm
        kind={kind}
        open={asking}
        lines={lines}
        total={standing.total}
        pending={pending}
        problem={problem}
        onAct={() => close(reviewOf(set, own, draft))}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      />
      {viewer.viewer}
    </FilesHere>
  );
}
