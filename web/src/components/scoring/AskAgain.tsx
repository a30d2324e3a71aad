import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { QUESTION } from '../../copy/people.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Field, fieldId } from '../working/Field.tsx';
import { Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Props = { readonly version: number; readonly until: Day; readonly onLoadNew: () => void };

/** Where a person asks, once, for the points to be looked at again. */
export function AskAgain({ version, until, onLoadNew }: Props) {
  const [grounds, setGrounds] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, problem } = useAct('questionAssessment');
  const isBlank = grounds.trim() === '';
  const send = () => {
    setTried(true);
    if (isBlank) document.getElementById(fieldId('grounds'))?.focus();
    else void act({ body: { version, grounds: grounds.trim() } });
  };
  return (
    <Panel>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2>{QUESTION.title}</h2>
        <p>{QUESTION.lead(formatDay(until))}</p>
        <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
        <Field
          name="grounds"
          label={QUESTION.grounds}
          hint={QUESTION.groundsHint}
          error={tried && isBlank ? QUESTION.write : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              maxLength={2000}
              value={grounds}
              onChange={({ target }) => setGrounds(target.value)}
            />
          )}
        </Field>
        <Button type="submit" pending={pending}>
          {QUESTION.send}
        </Button>
      </form>
    </Panel>
  );
}
