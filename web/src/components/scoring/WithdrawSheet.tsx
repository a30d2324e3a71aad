import { useState } from 'react';
import { QUESTION } from '../../copy/people.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

type Props = { readonly version: number; readonly onLoadNew: () => void };

/** Takes a sheet back that nobody has assessed yet. */
export function WithdrawSheet({ version, onLoadNew }: Props) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem } = useAct('withdrawMySheet');
  return (
    <>
      <Button onClick={() => setAsking(true)}>{QUESTION.withdraw}</Button>
      <Confirm
        open={asking}
        title={QUESTION.withdraw}
        act={QUESTION.withdraw}
        pending={pending}
        problem={problem}
        onAct={() => void act({ body: { version } })}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <p>{QUESTION.withdrawLead}</p>
      </Confirm>
    </>
  );
}
