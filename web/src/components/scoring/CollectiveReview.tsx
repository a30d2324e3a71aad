import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { useReview } from '../../lib/scoring/use-review.ts';
import { OpinionGiven } from './OpinionGiven.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';

type Props = {
  readonly params: CallInput<'reviewCollectiveSheet'>['params'];
  readonly owner: string;
  readonly set: CriteriaSet;
  readonly sheet: Extract<ValueOf<'openCollectiveSheet'>['sheet'], { state: 'reviewing' }>;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

/** A unit's sheet under review by the union above it, with the opinion of the unit's administration. */
export function CollectiveReview({ params, owner, set, sheet, onDone, onLoadNew }: Props) {
  const review = useReview(owner, `${params.round}:${params.unit}`);
  const { act, pending, problem } = useAct('reviewCollectiveSheet');
  return (
    <div className="stack-wide">
      <ReviewDesk
        kind="review"
        sheet={{
          set,
          own: sheet.marks,
          deductions: sheet.deductions,
          evidence: sheet.evidence,
          ownTotal: sheet.total,
        }}
        review={review}
        pending={pending}
        problem={problem}
        close={({ marks, reasons }) =>
          void act({ params, body: { version: sheet.version, marks, reasons, deductions: [] } }).then(
            (answer) => {
              if (!answer.ok) return;
              review.forget();
              onDone();
            },
          )
        }
        onLoadNew={onLoadNew}
      />
      <OpinionGiven opinion={sheet.opinion} />
      <RecordedCases set={set} recorded={sheet.deductions} />
    </div>
  );
}
