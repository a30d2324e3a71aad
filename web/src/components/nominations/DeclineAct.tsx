import { useState } from 'react';
import { QUEUE } from '../../copy/nominations.vi.ts';
import { nameOf } from '../../lib/nominations/nominee.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { unitText } from '../../lib/show.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field, fieldId } from '../working/Field.tsx';
import { textError } from './ForwardAct.tsx';

type Props = { readonly nomination: NominationView; readonly onDone: (said: string) => void };

/** Ends the nomination here, with a reason that the unit will read. */
export function DeclineAct({ nomination, onDone }: Props) {
  const { owner } = useWorkplace();
  const [reason, setReason, clear] = useKept(
    owner,
    `reason:${nomination.id}`,
    '',
    (value) => typeof value === 'string',
  );
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const decline = useAct('declineNomination');
  const name = nameOf(nomination.nominee);
  const wrong = textError(reason, QUEUE.noReason);

  const send = async () => {
    setTried(wrong !== undefined);
    if (wrong !== undefined) return document.getElementById(fieldId('reason'))?.focus();
    const answer = await decline.act({
      params: { nomination: nomination.id },
      body: { version: nomination.version, reason: reason.normalize('NFC').trim() },
    });
    if (!answer.ok) return;
    clear();
    onDone(QUEUE.declined(name));
  };

  return (
    <>
      <Button onClick={() => setAsking(true)}>{QUEUE.decline}</Button>
      <Confirm
        open={asking}
        title={QUEUE.declineTitle(name)}
        act={QUEUE.decline}
        pending={decline.pending}
        problem={decline.problem}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
        onLoadNew={() => setAsking(false)}
      >
        <p>{QUEUE.declineText(unitText(nomination.unit.name))}</p>
        <Field
          name="reason"
          label={QUEUE.reason}
          hint={QUEUE.reasonHint}
          error={tried ? wrong : errorOf(fieldErrors(decline.problem), 'reason')}
        >
          {(control) => (
            <textarea {...control} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
      </Confirm>
    </>
  );
}
