import { useState } from 'react';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

type Props = {
  readonly params: CallInput<'withdrawCollectiveSheet'>['params'];
  readonly version: number;
  readonly onLoadNew: () => void;
};

/** Takes a sent sheet back, after a question. */
export function WithdrawCollective({ params, version, onLoadNew }: Props) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem } = useAct('withdrawCollectiveSheet');
  return (
    <div className="stack">
      <p className="quiet">{COURSE.withdrawLead}</p>
      <div className="actions">
        <Button onClick={() => setAsking(true)}>{COURSE.withdraw}</Button>
      </div>
      <Confirm
        open={asking}
        title={COURSE.withdrawTitle}
        act={COURSE.withdraw}
        pending={pending}
        problem={problem}
        onAct={() => void act({ params, body: { version } })}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <p>{COURSE.withdrawText}</p>
      </Confirm>
    </div>
  );
}
