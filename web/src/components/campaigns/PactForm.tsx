import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { PactId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { PACTS } from '../../copy/pacts.vi.ts';
import { WORKING } from '../../copy/working.vi.ts';
import type { Circle, PactDraft } from '../../lib/pact-draft.ts';
import { pactDraft, pactErrors, partiesOf } from '../../lib/pact-draft.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { PartyChoices } from './PartyChoices.tsx';
import { PromiseFields } from './PromiseFields.tsx';

type Props = {
  readonly round: RoundView;
  readonly circles: readonly [Circle, ...Circle[]];
  readonly onProposed: (pact: PactId) => void;
  readonly onDrop: () => void;
};

const CIRCLE_NAMES = {
  siblings: { name: PACTS.siblings, hint: PACTS.siblingsHint },
  children: { name: PACTS.children, hint: PACTS.childrenHint },
};

/** Draws up a pact: who, before whom, and what is promised. */
export function PactForm({ round, circles, onProposed, onDrop }: Props) {
  const { owner, unit } = useWorkplace();
  const [draft, setDraft, clearDraft] = useKept<PactDraft>(
    owner,
    `giao-uoc-${round.id}-${unit.id}`,
    pactDraft(circles[0].kind),
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { act, pending, problem } = useAct('proposePact');
  const circle = circles.find(({ kind }) => kind === draft.circle) ?? circles[0];
  const change = (part: Partial<PactDraft>) => setDraft({ ...draft, ...part });

  const propose = async () => {
    const found = pactErrors(draft, circle);
    setErrors(found);
    if (found.length > 0) return;
    const answer = await act({
      params: { round: round.id },
      body: {
        parties: partiesOf(draft, circle).map(({ id }) => id),
        promises: [...draft.promises],
        ...(draft.witness && { witness: draft.witness }),
      },
    });
    if (!answer.ok) {
      setErrors(fieldErrors(answer.problem));
      return;
    }
    clearDraft();
    onProposed(answer.value.pact);
  };

  return (
    <form
      className="narrow panel stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void propose();
      }}
    >
      <h2>{PACTS.formTitle}</h2>
      <ErrorSummary errors={errors} />
      {circles.length > 1 && (
        <fieldset>
          <legend>{PACTS.circle}</legend>
          {circles.map(({ kind }) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="circle"
                checked={circle.kind === kind}
                onChange={() => change({ circle: kind, chosen: [], witness: '' })}
              />
              <span>
                <b>{CIRCLE_NAMES[kind].name}</b>
                <span className="quiet">{CIRCLE_NAMES[kind].hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <PartyChoices
        circle={circle}
        chosen={draft.chosen}
        error={errorOf(errors, 'parties')}
        onChange={(chosen) => change({ chosen })}
      />
      <section className="stack">
        <h3>{PACTS.content}</h3>
        <PromiseFields
          promises={draft.promises}
          errors={errors}
          onChange={(promises) => change({ promises })}
        />
      </section>
      <Field name="witness" label={PACTS.witness} hint={PACTS.witnessHint} optional>
        {(control) => (
          <select
            {...control}
            value={draft.witness}
            onChange={({ target }) => change({ witness: target.value })}
          >
            <option value="">{PACTS.noWitness}</option>
            {circle.witnesses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {errors.length === 0 && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button look="filled" type="submit" pending={pending}>
          {pending ? WORKING.working : PACTS.propose}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            clearDraft();
            onDrop();
          }}
        >
          {PACTS.drop}
        </Button>
      </div>
    </form>
  );
}
