import { REVIEW } from '../../copy/review.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Props = {
  readonly params: CallInput<'beginReview'>['params'];
  readonly version: number;
  readonly onLoadNew: () => void;
};

/** Takes a sheet in hand: from then on its unit cannot withdraw it. */
export function BeginReview({ params, version, onLoadNew }: Props) {
  const { act, pending, problem } = useAct('beginReview');
  return (
    <Panel look="next">
      <div className="stack">
        <p>{REVIEW.beginLead}</p>
        <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
        <div className="actions">
          <Button look="filled" pending={pending} onClick={() => void act({ params, body: { version } })}>
            {REVIEW.begin}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
