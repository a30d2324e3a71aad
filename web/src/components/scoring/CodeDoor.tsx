import { readHonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import { useState } from 'react';
import { DOOR } from '../../copy/people.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import { Button } from '../working/Button.tsx';
import { Field, fieldId } from '../working/Field.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Props = {
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly open: (code: string) => void;
};

/** Where a person with a code comes in. Small letters, spaces and a dash are forgiven. */
export function CodeDoor({ pending, problem, open }: Props) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const submit = () => {
    const code = readHonourCode(text);
    const letters = text.replaceAll(/[\s–-]/g, '').length;
    setError(code ? undefined : letters === 0 ? DOOR.empty : DOOR.notACode(letters));
    if (code) open(code);
    else document.getElementById(fieldId('code'))?.focus();
  };
  return (
    <form
      className="door stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{DOOR.title}</h1>
      <p>{DOOR.lead}</p>
      <ProblemNotice problem={error ? undefined : problem} />
      <Field name="code" label={DOOR.code} hint={DOOR.codeHint} error={error}>
        {(control) => (
          <input
            {...control}
            className="code-field"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
            value={text}
            onChange={({ target }) => setText(target.value.toUpperCase())}
          />
        )}
      </Field>
      <Button look="filled" type="submit" pending={pending}>
        {DOOR.open}
      </Button>
    </form>
  );
}
