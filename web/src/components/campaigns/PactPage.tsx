import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { PACTS } from '../../copy/pacts.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Done } from '../working/Done.tsx';
import type { PactView } from './PactList.tsx';
import { PactStanding, partyNames } from './PactList.tsx';

type Props = {
  readonly pact: PactView;
  readonly maySign: boolean;
  readonly onBack: () => void;
  readonly onLoadNew: () => void;
};

/** A pact to be read in full, and signed at its end. */
export function PactPage({ pact, maySign, onBack, onLoadNew }: Props) {
  const { unit } = useWorkplace();
  const [asking, setAsking] = useState(false);
  const [signed, setSigned] = useState(false);
  const { act, pending, problem, clear } = useAct('signPact');
  const sign = async () => {
    const answer = await act({ params: { pact: pact.id }, body: { version: pact.version, unit: unit.id } });
    if (!answer.ok) return;
    setAsking(false);
    setSigned(true);
  };
  const all = [...pact.parties, ...(pact.witness ? [pact.witness] : [])];
  const waiting = all.filter(({ id }) => pact.waitingFor.includes(id)).map(({ name }) => name);
  return (
    <div className="narrow stack">
      <Button look="plain" onClick={onBack}>
        {PACTS.back}
      </Button>
      {signed && (
        <Done title={PACTS.signedTitle}>
          <p>{waiting.length > 0 ? PACTS.signedWaits(partyNames(waiting)) : PACTS.signedAll}</p>
        </Done>
      )}
      <article className="panel stack">
        <div className="row apart">
          <h2>{PACTS.between(partyNames(pact.parties.map(({ name }) => name)))}</h2>
          <PactStanding pact={pact} unit={unit.id} />
        </div>
        {pact.witness && (
          <p>
            {PACTS.witness}: {pact.witness.name}
          </p>
        )}
        <div>
          <h3>{PACTS.content}</h3>
          <ol className="bullets">
            {pact.promises.map((promise) => (
              <li key={promise} className="long-text">
                {promise}
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3>{PACTS.signatures}</h3>
          <ul className="bullets">
            {all.map(({ id, name }) => {
              const signature = pact.signatures.find((one) => one.unit === id);
              return (
                <li key={id}>
                  {signature ? PACTS.signedAt(name, formatInstant(signature.at)) : PACTS.unsigned(name)}
                </li>
              );
            })}
          </ul>
        </div>
        {maySign && (
          <Button look="filled" onClick={() => setAsking(true)}>
            {PACTS.sign}
          </Button>
        )}
      </article>
      <Confirm
        open={asking}
        title={PACTS.signTitle(unit.name)}
        list={pact.promises}
        act={PACTS.sign}
        pending={pending}
        problem={problem}
        onAct={() => void sign()}
        onClose={() => {
          clear();
          setAsking(false);
        }}
        onLoadNew={() => {
          clear();
          setAsking(false);
          onLoadNew();
        }}
      >
        <p>{PACTS.signText}</p>
      </Confirm>
    </div>
  );
}
