import { awardOf } from '@bang-vang/shared/data/awards.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { QUEUE } from '../../copy/nominations.vi.ts';
import { decidingUnit } from '../../lib/nominations/catalogue.ts';
import { lineUp } from '../../lib/nominations/route.ts';
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

const MOST = 1_000;

/** What is wrong with an opinion or a reason, both of which others will read. */
export function textError(typed: string, empty: string): string | undefined {
  const { length } = typed.normalize('NFC').trim();
  return length === 0 ? empty : length > MOST ? QUEUE.longOpinion(length - MOST) : undefined;
}

type Props = {
  readonly nomination: NominationView;
  readonly onDone: (said: string) => void;
  /** The other act, beside the filled one. */
  readonly children: ReactNode;
};

/** Sends the nomination one level up with the level's opinion, once it is said where it goes. */
export function ForwardAct({ nomination, onDone, children }: Props) {
  const { owner, unit } = useWorkplace();
  const [opinion, setOpinion, clear] = useKept(
    owner,
    `opinion:${nomination.id}`,
    '',
    (value) => typeof value === 'string',
  );
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const forward = useAct('forwardNomination');
  const next = lineUp(unit)[1];
  const award = awardOf(nomination.award);
  const decides = award && next && decidingUnit(award, [...unit.path, nomination.unit.id]) === next.id;
  const name = nameOf(nomination.nominee);
  const wrong = textError(opinion, QUEUE.noOpinion);
  if (!next) return null;
  const to = unitText(next.name);

  const ask = () => {
    setTried(wrong !== undefined);
    setAsking(wrong === undefined);
    if (wrong !== undefined) document.getElementById(fieldId('opinion'))?.focus();
  };
  const send = async () => {
    const answer = await forward.act({
      params: { nomination: nomination.id },
      body: { version: nomination.version, opinion: opinion.normalize('NFC').trim() },
    });
    if (!answer.ok) return;
    clear();
    onDone(QUEUE.forwarded(name, to));
  };

  return (
    <form
      className="panel stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Field
        name="opinion"
        label={QUEUE.opinion}
        hint={QUEUE.opinionHint}
        error={tried ? wrong : errorOf(fieldErrors(forward.problem), 'opinion')}
      >
        {(control) => (
          <textarea {...control} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
        )}
      </Field>
      <div className="actions">
        <Button look="filled" type="submit">
          {QUEUE.forward(to)}
        </Button>
        {children}
      </div>
      <Confirm
        open={asking}
        title={QUEUE.forwardTitle(name)}
        act={QUEUE.forward(to)}
        pending={forward.pending}
        problem={forward.problem}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
        onLoadNew={() => setAsking(false)}
      >
        <p>{decides ? QUEUE.toCouncil(to) : QUEUE.toLevel(to)}</p>
        <blockquote className="long-text">{opinion.trim()}</blockquote>
      </Confirm>
    </form>
  );
}
