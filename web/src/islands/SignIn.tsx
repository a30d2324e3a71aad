import { Button, LinkButton } from '../components/working/Button.tsx';
import { Frame } from '../components/working/Frame.tsx';
import { SIGN_IN } from '../copy/sign-in.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import { ADDRESSES } from '../lib/addresses.ts';
import { signIn } from '../lib/session.ts';

/** The way in: an account for officers, a personal code for everyone else. */
export const SignIn = () => (
  <Frame>
    <div className="narrow stack">
      <h1>{SIGN_IN.title}</h1>
      <p>{SIGN_IN.who}</p>
      <Button look="filled" onClick={() => void signIn(ADDRESSES.myWork)}>
        {WORKING.signIn}
      </Button>
      <p>{SIGN_IN.member}</p>
      <LinkButton href={ADDRESSES.mySheet}>{WORKING.haveCode}</LinkButton>
    </div>
  </Frame>
);
