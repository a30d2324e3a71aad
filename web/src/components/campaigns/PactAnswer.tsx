import { useState } from 'react';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { useFilesHere } from '../../lib/evidence/shown.ts';
import { useAct } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Field } from '../working/Field.tsx';
import { ActForm } from '../working/ActForm.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import type { PactView } from './PactList.tsx';

type Props = {
  readonly pact: PactView;
  readonly mayAgree: boolean;
  readonly mayObject: boolean;
  readonly onAgreed: () => void;
  readonly onObjected: () => void;
  readonly onLoadNew: () => void;
};

/** What a party or the witness says to the results put forward: agreed, seen, or why not. */
export function PactAnswer({ pact, mayAgree, mayObject, onAgreed, onObjected, onLoadNew }: Props) {
  const { unit } = useWorkplace();
  const [asking, setAsking] = useState(false);
  const [objecting, setObjecting] = useState(false);
  const unopened = useFilesHere().files.filter(({ opened }) => !opened);
  const { act, pending, problem, clear } = useAct('agreeToPact');
  const word = pact.witness?.id === unit.id ? PACT_RESULTS.see : PACT_RESULTS.agree;
  const close = () => {
    clear();
    setAsking(false);
  };
  const agree = async () => {
    const answer = await act({ params: { pact: pact.id }, body: { version: pact.version, unit: unit.id } });
    if (!answer.ok) return;
    setAsking(false);
    onAgreed();
  };
  if (objecting)
    return (
      <Objection pact={pact} onSent={onObjected} onDrop={() => setObjecting(false)} onLoadNew={onLoadNew} />
    );
  return (
    <>
      <div className="actions">
        {mayAgree && (
          <Button look="filled" onClick={() => setAsking(true)}>
            {word}
          </Button>
        )}
        {mayObject && <Button onClick={() => setObjecting(true)}>{PACT_RESULTS.object}</Button>}
      </div>
      <Confirm
        open={asking}
        title={PACT_RESULTS.agreeTitle(unit.name)}
        act={word}
        pending={pending}
        problem={problem}
        onAct={() => void agree()}
        onClose={close}
        onLoadNew={() => {
          close();
          onLoadNew();
        }}
      >
        {unopened.length > 0 && (
          <p className="notice">
            {PACT_RESULTS.unopened(unopened.length, [...new Set(unopened.map(({ name }) => name))])}
          </p>
        )}
        <p>{PACT_RESULTS.agreeText}</p>
      </Confirm>
    </>
  );
}

type ObjectionProps = {
  readonly pact: PactView;
  readonly onSent: () => void;
  readonly onDrop: () => void;
  readonly onLoadNew: () => void;
};

function Objection({ pact, onSent, onDrop, onLoadNew }: ObjectionProps) {
  const { unit } = useWorkplace();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const { act, pending, problem, clear } = useAct('disputePact');
  const send = async () => {
    const missing = reason.trim() === '';
    setError(missing ? PACT_RESULTS.needReason : undefined);
    if (missing) return;
    const body = { version: pact.version, unit: unit.id, reason };
    const answer = await act({ params: { pact: pact.id }, body });
    if (answer.ok) onSent();
  };
  return (
    <ActForm look="stack" send={PACT_RESULTS.sendObjection} pending={pending} onSend={send} onClose={onDrop}>
      <Field name="reason" label={PACT_RESULTS.objectTitle} hint={PACT_RESULTS.objectHint} error={error}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={1_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <ProblemNotice
        problem={problem}
        onLoadNew={() => {
          clear();
          onLoadNew();
        }}
      />
    </ActForm>
  );
}
