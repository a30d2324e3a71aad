import { useState } from 'react';
import { PACTS } from '../../copy/pacts.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import type { PactView } from './PactList.tsx';

type Props = {
  readonly pact: PactView;
  readonly onSigned: () => void;
  readonly onLoadNew: () => void;
};

/** Signs a pact for the reader's unit, after one more question. */
export function PactSign({ pact, onSigned, onLoadNew }: Props) {
  const { unit } = useWorkplace();
  const [asking, setAsking] = useState(false);
  const { act, pending, problem, clear } = useAct('signPact');
  const close = () => {
    clear();
    setAsking(false);
  };
  const sign = async () => {
    const answer = await act({ params: { pact: pact.id }, body: { version: pact.version, unit: unit.id } });
    if (!answer.ok) return;
    setAsking(false);
    onSigned();
  };
  return (
    <>
      <Button look="filled" onClick={() => setAsking(true)}>
        {PACTS.sign}
      </Button>
      <Confirm
        open={asking}
        title={PACTS.signTitle(unit.name)}
        list={pact.promises}
        act={PACTS.sign}
        pending={pending}
        problem={problem}
        onAct={() => void sign()}
        onClose={close}
        onLoadNew={() => {
          close();
          onLoadNew();
        }}
      >
        <p>{PACTS.signText}</p>
      </Confirm>
    </>
  );
}
