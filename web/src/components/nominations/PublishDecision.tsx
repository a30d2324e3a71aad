import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { actOf } from '../../lib/nominations/act.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import { inParts } from '../../lib/nominations/decision-form.ts';
import { fullName } from '../../lib/nominations/nominee.ts';
import type { DecisionView } from '../../lib/nominations/views.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Panel } from '../working/Panel.tsx';
import { Excerpt } from './Excerpt.tsx';

type Props = {
  readonly decision: DecisionView;
  /** The first of the screen: its button is the filled one. */
  readonly first: boolean;
  readonly onPublished: (decision: DecisionView) => void;
};

/** A decision that waits to be published: every name as it will read in public, then the act. */
export function PublishDecision({ decision, first, onPublished }: Props) {
  const [asking, setAsking] = useState(false);
  const publish = useAct('publishDecision');
  const { reference, lines } = decision;
  const { collectives, people } = inParts(lines);
  const sorted = [...collectives, ...people];

  const send = async () => {
    const answer = await publish.act({
      params: { decision: decision.id },
      body: { version: decision.version },
    });
    if (!answer.ok) return;
    setAsking(false);
    onPublished(decision);
  };

  return (
    <Panel {...(first ? { look: 'next' } : {})}>
      <div className="stack">
        <div>
          <p className="quiet">
            {DECISIONS.byDecision(reference.number, formatDay(reference.date))}, {decision.authority}.{' '}
            {DECISIONS.signer(reference.signer)}.
          </p>
          <h2>{DECISIONS.willPublish(lines.length)}</h2>
          <p>
            {DECISIONS.counts(collectives.length, people.length)}. {DECISIONS.asRead}
          </p>
        </div>
        <ul className="excerpts" tabIndex={0} aria-label={DECISIONS.listOf(reference.number)}>
          {sorted.map(({ nomination, kind, name, unitName, award, citation }) => {
            const known = awardOf(award);
            return (
              <li key={nomination}>
                <Excerpt
                  act={known ? actOf(known) : award}
                  kind={kind}
                  name={name}
                  unitName={unitName}
                  citation={citation}
                />
              </li>
            );
          })}
        </ul>
        <div className="actions">
          <Button look={first ? 'filled' : 'outlined'} onClick={() => setAsking(true)}>
            {DECISIONS.publish(lines.length)}
          </Button>
        </div>
        <Confirm
          open={asking}
          title={DECISIONS.publishConfirm(lines.length)}
          act={DECISIONS.publish(lines.length)}
          list={sorted.map(
            ({ kind, name, unitName, award }, place) =>
              `${place + 1}. ${fullName({ kind, name, unitName })}. ${awardName(award)}`,
          )}
          pending={publish.pending}
          problem={publish.problem}
          onAct={() => void send()}
          onClose={() => setAsking(false)}
          onLoadNew={() => setAsking(false)}
        >
          <p>{DECISIONS.publishText}</p>
        </Confirm>
      </div>
    </Panel>
  );
}
