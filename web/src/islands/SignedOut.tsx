import { LinkButton } from '../components/working/Button.tsx';
import { Frame } from '../components/working/Frame.tsx';
import { SIGN_IN } from '../copy/sign-in.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';

export const SignedOut = () => (
  <Frame>
    <div className="narrow stack">
      <h1>{SIGN_IN.outTitle}</h1>
      <p>{SIGN_IN.out}</p>
      <div className="actions">
        <LinkButton look="filled" href={ADDRESSES.signIn}>
          {WORKING.signInAgain}
        </LinkButton>
        <LinkButton href="/">{SIGN_IN.home}</LinkButton>
      </div>
    </div>
  </Frame>
);
