import { useState } from 'react';
import { PANELS } from '../../../copy/panels.vi.ts';
import type { CallInput, ValueOf } from '../../../lib/client.ts';
import { useAct } from '../../../lib/queries.ts';
import { draftOfReview } from '../../../lib/scoring/review-draft.ts';
import type { ReviewDraft } from '../../../lib/scoring/review-draft.ts';
import { useReview } from '../../../lib/scoring/use-review.ts';
import { Button } from '../../working/Button.tsx';
import { Panel } from '../../working/Panel.tsx';
import { ReviewDesk } from '../ReviewDesk.tsx';
import type { Reviewed } from '../ReviewDesk.tsx';

type Props = {
  readonly params: CallInput<'lookAgain'>['params'];
  readonly owner: string;
  readonly version: number;
  readonly sheet: Reviewed;
  readonly first: Extract<ValueOf<'openCollectiveSheet'>['sheet'], { state: 'reviewed' }>['review'];
  readonly onLoadNew: () => void;
};

/** A level above the reviewing union goes over its points again, beginning from them; closed until it wants to. */
export function SecondLook(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <Desk {...props} start={draftOfReview(props.first.marks, props.first.reasons)} />;
  return (
    <Panel>
      <div className="stack">
        <p>{PANELS.lookLead}</p>
        <div className="actions">
          <Button onClick={() => setOpen(true)}>{PANELS.look}</Button>
        </div>
      </div>
    </Panel>
  );
}

function Desk({
  params,
  owner,
  version,
  sheet,
  first,
  start,
  onLoadNew,
}: Props & { readonly start: ReviewDraft }) {
  const review = useReview(owner, `again:${params.round}:${params.unit}`, start);
  const { act, pending, problem } = useAct('lookAgain');
  return (
    <ReviewDesk
      kind="review"
      sheet={sheet}
      review={review}
      pending={pending}
      problem={problem}
      close={({ marks, reasons }) =>
        void act({ params, body: { version, marks, reasons, deductions: first.deductions } }).then(
          ({ ok }) => {
            if (ok) review.forget();
          },
        )
      }
      onLoadNew={onLoadNew}
    />
  );
}
