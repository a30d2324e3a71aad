import { useState } from 'react';
import { SIGN_OUT } from '../../copy/sign-in.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { signOut } from '../../lib/session.ts';
import { Button } from './Button.tsx';
import { Confirm } from './Confirm.tsx';

/** Ends every sign-in of the account, on all devices, and then this one as usual. */
export function SignOutEverywhere() {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem, clear } = useAct('signOutEverywhere');
  const leave = async () => {
    const answer = await act({});
    if (answer.ok) await signOut();
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {SIGN_OUT.everywhere}
      </Button>
      <Confirm
        open={asking}
        title={SIGN_OUT.everywhereTitle}
        act={SIGN_OUT.everywhere}
        pending={pending}
        problem={problem}
        onAct={() => void leave()}
        onClose={() => {
          clear();
          setAsking(false);
        }}
      >
        <p>{SIGN_OUT.everywhereText}</p>
      </Confirm>
    </>
  );
}
