import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { PACTS } from '../../copy/pacts.vi.ts';
import { usePactFiles } from '../../lib/evidence/files-of-pact.ts';
import { FilesHere } from '../../lib/evidence/shown.ts';
import type { PactActs } from '../../lib/pact-acts.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { EvidenceOpened, useViewer } from '../evidence/EvidenceOpened.tsx';
import { Button } from '../working/Button.tsx';
import { Done } from '../working/Done.tsx';
import { PactAnswer } from './PactAnswer.tsx';
import { PactAssess } from './PactAssess.tsx';
import type { PactView } from './PactList.tsx';
import { partyNames } from './PactList.tsx';
import { PactAgreements, PactResults } from './PactResults.tsx';
import { PactSign } from './PactSign.tsx';
import { PactStanding } from './PactStanding.tsx';

type Props = {
  readonly pact: PactView;
  readonly acts: PactActs;
  readonly onBack: () => void;
  readonly onLoadNew: () => void;
};

/** A pact to be read in full: signed at its end, and at the end of the year its results put forward and agreed to. */
export function PactPage({ pact, acts, onBack, onLoadNew }: Props) {
  const { unit } = useWorkplace();
  const [done, setDone] = useState<'signed' | 'assessed' | 'agreed' | 'objected'>();
  const [assessing, setAssessing] = useState(false);
  const files = usePactFiles(pact);
  const viewer = useViewer();
  const all = [...pact.parties, ...(pact.witness ? [pact.witness] : [])];
  const waiting = all.filter(({ id }) => pact.waitingFor.includes(id)).map(({ name }) => name);
  return (
    <FilesHere value={files}>
      <div className="narrow stack">
        <Button look="plain" onClick={onBack}>
          {PACTS.back}
        </Button>
        {done === 'signed' && (
          <Done title={PACTS.signedTitle}>
            <p>{waiting.length > 0 ? PACTS.signedWaits(partyNames(waiting)) : PACTS.signedAll}</p>
          </Done>
        )}
        {done === 'objected' && (
          <Done title={PACT_RESULTS.objectedTitle}>
            <p>{PACT_RESULTS.objectedText}</p>
          </Done>
        )}
        {(done === 'assessed' || done === 'agreed') && (
          <Done title={done === 'assessed' ? PACT_RESULTS.sentTitle : PACT_RESULTS.agreedTitle}>
            <p>{waiting.length > 0 ? PACT_RESULTS.sentText(partyNames(waiting)) : PACT_RESULTS.agreedAll}</p>
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
          {pact.assessed && (
            <>
              <div>
                <h3>{PACT_RESULTS.title}</h3>
                <EvidenceOpened onOpen={viewer.open} />
                <PactResults promises={pact.promises} results={pact.assessed.results} onOpen={viewer.open} />
              </div>
              <PactAgreements pact={pact} assessed={pact.assessed} />
            </>
          )}
          {!pact.assessed && (
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
          )}
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
          {acts.sign && <PactSign pact={pact} onSigned={() => setDone('signed')} onLoadNew={onLoadNew} />}
          {acts.assess && !assessing && (
            <Button look="filled" onClick={() => setAssessing(true)}>
              {pact.assessed ? PACT_RESULTS.assessAgain : PACT_RESULTS.assess}
            </Button>
          )}
          {(acts.agree || acts.object) && (
            <PactAnswer
              pact={pact}
              mayAgree={acts.agree}
              mayObject={acts.object}
              onAgreed={() => setDone('agreed')}
              onObjected={() => setDone('objected')}
              onLoadNew={onLoadNew}
            />
          )}
        </article>
        {acts.assess && assessing && (
          <PactAssess
            pact={pact}
            onSent={() => {
              setAssessing(false);
              setDone('assessed');
              window.scrollTo(0, 0);
            }}
            onDrop={() => setAssessing(false)}
            onLoadNew={onLoadNew}
          />
        )}
      </div>
      {viewer.viewer}
    </FilesHere>
  );
}
