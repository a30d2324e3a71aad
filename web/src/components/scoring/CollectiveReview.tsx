import type { FoundDeduction } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { reviewedOf } from '../../lib/scoring/reviewed.ts';
import { useReview } from '../../lib/scoring/use-review.ts';
import { useKept } from '../../lib/use-kept.ts';
import { Button } from '../working/Button.tsx';
import { FoundDeductions, areComplete } from './FoundDeductions.tsx';
import { AlikeTexts } from '../fairness/AlikeTexts.tsx';
import { OpinionGiven } from './OpinionGiven.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';

const NONE: readonly FoundDeduction[] = [];

type Props = {
  readonly params: CallInput<'reviewCollectiveSheet'>['params'];
  readonly owner: string;
  readonly set: CriteriaSet;
  readonly gap: number;
  readonly sheet: Extract<ValueOf<'openCollectiveSheet'>['sheet'], { state: 'reviewing' }>;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

/** A unit's sheet under review by the union above it: points beside the unit's own, or the way back to be mended. */
export function CollectiveReview({ params, owner, set, gap, sheet, onDone, onLoadNew }: Props) {
  const review = useReview(owner, `${params.round}:${params.unit}`);
  const [found, setFound, forgetFound] = useKept(owner, `tru-diem-${params.round}-${params.unit}`, NONE);
  const [strict, setStrict] = useState(false);
  const [returning, setReturning] = useState(false);
  const { act, pending, problem } = useAct('reviewCollectiveSheet');
  if (returning)
    return (
      <ReturnForm
        params={params}
        set={set}
        version={sheet.version}
        onClose={() => setReturning(false)}
        onLoadNew={onLoadNew}
      />
    );
  return (
    <div className="stack-wide">
      <ReviewDesk
        kind="review"
        sheet={reviewedOf(params, set, sheet, found)}
        gap={gap}
        review={review}
        pending={pending}
        problem={problem}
        beside={<Button onClick={() => setReturning(true)}>{SUPERVISING.giveBack}</Button>}
        isWhole={() => {
          setStrict(true);
          return areComplete(found);
        }}
        close={({ marks, reasons }) =>
          void act({
            params,
            body: { version: sheet.version, marks, reasons, deductions: [...found] },
          }).then((answer) => {
            if (!answer.ok) return;
            review.forget();
            forgetFound();
            onDone();
          })
        }
        onLoadNew={onLoadNew}
        hintOf={(item) => <AlikeTexts round={params.round} unit={params.unit} item={item} />}
      />
      <FoundDeductions set={set} found={found} strict={strict} onChange={setFound} />
      <OpinionGiven opinion={sheet.opinion} />
      <RecordedCases set={set} recorded={sheet.deductions} />
    </div>
  );
}
