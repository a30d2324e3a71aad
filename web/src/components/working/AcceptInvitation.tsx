import { useState } from 'react';
import { INVITATION } from '../../copy/appointments.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

/** Where an account that holds nothing brings the code of an invitation. Accepted, the page finds out anew who reads. */
export function AcceptInvitation() {
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const { act, pending, problem } = useAct('acceptInvitation');
  const accept = async () => {
    setAsked(true);
    if (code.trim() !== '') await act({ body: { code } });
  };
  return (
    <form
      className="narrow stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void accept();
      }}
    >
      <h1>{INVITATION.title}</h1>
      <p>{INVITATION.lead}</p>
      <Field
        name="code"
        label={INVITATION.code}
        hint={INVITATION.codeHint}
        error={asked && code.trim() === '' ? INVITATION.empty : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <ProblemNotice problem={problem} />
      <div className="actions">
        <Button look="filled" type="submit" pending={pending}>
          {INVITATION.accept}
        </Button>
      </div>
    </form>
  );
}
