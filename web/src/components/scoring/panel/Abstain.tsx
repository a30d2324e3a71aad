import { useState } from 'react';
import { PANELS } from '../../../copy/panels.vi.ts';
import type { CallInput } from '../../../lib/client.ts';
import { useAct } from '../../../lib/queries.ts';
import { Button } from '../../working/Button.tsx';
import { Confirm } from '../../working/Confirm.tsx';
import { Field } from '../../working/Field.tsx';

type Props = {
  readonly params: CallInput<'abstainFromPart'>['params'];
  readonly version: number;
  readonly onLoadNew: () => void;
};

/** Leaves a sheet to the others, with the reason; asks first, since it cannot be taken back. */
export function Abstain({ params, version, onLoadNew }: Props) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { act, pending, problem } = useAct('abstainFromPart');
  const abstain = () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said !== '') void act({ params, body: { version, reason: said } });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{PANELS.abstain}</Button>
      <Confirm
        open={asking}
        title={PANELS.abstainTitle}
        act={PANELS.abstainYes}
        pending={pending}
        problem={problem}
        onAct={abstain}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <p>{PANELS.abstainLead}</p>
        <Field name="reason" label={PANELS.abstainReason} error={missing ? PANELS.abstainMissing : undefined}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </Confirm>
    </>
  );
}
