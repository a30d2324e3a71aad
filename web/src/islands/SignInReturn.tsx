import { useEffect, useState } from 'react';
import { Button } from '../components/working/Button.tsx';
import { Frame } from '../components/working/Frame.tsx';
import { SIGN_IN } from '../copy/sign-in.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import { completeSignIn, signIn } from '../lib/session.ts';

/** Where the browser comes back to: redeems the code and goes on to the page that asked for the sign-in. */
export function SignInReturn() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    completeSignIn().then(
      (next) => window.location.replace(next),
      () => setFailed(true),
    );
  }, []);
  return (
    <Frame>
      <div className="narrow stack">
        <h1>{failed ? SIGN_IN.failedTitle : SIGN_IN.returning}</h1>
        {failed && (
          <>
            <p role="alert">{SIGN_IN.failed}</p>
            <Button look="filled" onClick={() => void signIn(ADDRESSES.myWork)}>
              {WORKING.signInAgain}
            </Button>
          </>
        )}
      </div>
    </Frame>
  );
}
