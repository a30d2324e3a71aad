import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useEffect, useRef, useState } from 'react';
import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { WORKING } from '../../../copy/working.vi.ts';
import type { ValueOf } from '../../../lib/client.ts';
import { fieldErrors } from '../../../lib/problem.ts';
import { useAct } from '../../../lib/queries.ts';
import { unitsAddress } from '../../../lib/units/address.ts';
import type { FactView } from '../../../lib/units/timeline.ts';
import { standing } from '../../../lib/units/timeline.ts';
import type { ChangeForm, ChangeKind } from '../../../lib/units/tree-change.ts';
import { askedBy, blankForm, errorsIn } from '../../../lib/units/tree-change.ts';
import { partLink } from '../../../lib/use-param.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { Button, LinkButton } from '../../working/Button.tsx';
import { Confirm } from '../../working/Confirm.tsx';
import { Done } from '../../working/Done.tsx';
import { ErrorSummary } from '../../working/ErrorSummary.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { decisionText } from '../Traits.tsx';
import type { Preview } from './ChangePreview.tsx';
import { ChangePreview, nameAfter } from './ChangePreview.tsx';
import { GroundFields, Text } from './Inputs.tsx';
import { KIND_FIELDS } from './KindFields.tsx';

type Props = {
  readonly kind: ChangeKind;
  readonly fact: FactView;
  readonly history: ValueOf<'getUnitHistory'>;
  readonly back: string;
};

/**
 * One command over the tree: its form, what it will change, one confirmation, and that it is done. What was typed stays
 * through an ended session, a refusal and a change by somebody else.
 */
export function ChangeTree({ kind, fact, history, back }: Props) {
  const { owner, unit, today } = useWorkplace();
  const [form, setForm, clear] = useKept<ChangeForm>(
    owner,
    `tree ${kind} ${fact.unit}`,
    blankForm(kind, fact, unit.name),
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState<{ readonly units: readonly string[]; readonly on: Day | undefined }>();
  const [confirming, setConfirming] = useState(false);
  const look = useAct('previewTreeChange');
  const carryOut = useAct('changeTree');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const body = askedBy(kind, form, fact, standing(history.facts));

  const lookAhead = async () => {
    const found = errorsIn(kind, form);
    setErrors(found);
    if (found.length > 0) return;
    const answer = await look.act({ body });
    if (answer.ok) setPreview(answer.value);
    else setErrors(fieldErrors(answer.problem));
  };
  const confirm = async () => {
    if (!preview) return;
    const versions = Object.fromEntries(
      preview.units.filter(({ version }) => version > 0).map(({ unit: one, version }) => [one, version]),
    );
    const answer = await carryOut.act({ body: { ...body, versions } });
    if (!answer.ok) return;
    setConfirming(false);
    // A unit that begins later is shown on its first day, not on a day on which it is not there.
    setDone({ units: answer.value.units, on: isDay(form.from) && form.from > today ? form.from : undefined });
    clear();
  };
  const lookAgain = () => {
    setConfirming(false);
    carryOut.clear();
    void lookAhead();
  };

  if (done && preview)
    return (
      <Done title={CHANGES.done}>
        <p>{CHANGES.doneWhat(done.units.length)}</p>
        <div className="actions">
          {done.units.map((one) => (
            <LinkButton key={one} {...partLink(unitsAddress({ unit: one, on: done.on }))}>
              {CHANGES.see(nameAfter(preview, one))}
            </LinkButton>
          ))}
        </div>
      </Done>
    );
  if (preview)
    return (
      <div className="narrow stack-wide">
        <div className="stack-tight">
          <h2 ref={heading} tabIndex={-1}>
            {CHANGES.previewTitle}
          </h2>
          <p className="quiet">
            {CHANGES.previewNote} {decisionText(body.ground as NonNullable<FactView['ground']>)}
          </p>
        </div>
        <ChangePreview preview={preview} />
        <div className="actions">
          <Button look="filled" onClick={() => setConfirming(true)}>
            {CHANGES.confirm}
          </Button>
          <Button look="plain" onClick={() => setPreview(undefined)}>
            {CHANGES.edit}
          </Button>
        </div>
        <Confirm
          open={confirming}
          title={CHANGES.confirmTitle}
          list={preview.units.map(({ unit: one }) => nameAfter(preview, one))}
          act={CHANGES.confirm}
          pending={carryOut.pending}
          problem={carryOut.problem}
          onAct={() => void confirm()}
          onClose={() => setConfirming(false)}
          onLoadNew={lookAgain}
        >
          <p>
            {CHANGES.confirmWhat(
              preview.units.length,
              decisionText(body.ground as NonNullable<FactView['ground']>),
            )}
          </p>
        </Confirm>
      </div>
    );
  const Fields = KIND_FIELDS[kind];
  return (
    <form
      className="narrow panel stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!look.pending) void lookAhead();
      }}
    >
      <div className="stack-tight">
        <h2 ref={heading} tabIndex={-1}>
          {CHANGES.titles[kind](fact.name)}
        </h2>
        <p>{CHANGES.what[kind]}</p>
      </div>
      <ErrorSummary errors={errors} />
      <Fields
        form={form}
        fact={fact}
        history={history}
        errors={errors}
        type={(over) => setForm({ ...form, ...over })}
      />
      {kind !== 'correct' && (
        <Text
          name="change.from"
          label={CHANGES.from}
          hint={CHANGES.fromHint}
          type="date"
          value={form.from}
          errors={errors}
          onType={(from) => setForm({ ...form, from })}
        />
      )}
      <GroundFields value={form.ground} errors={errors} onType={(ground) => setForm({ ...form, ground })} />
      {errors.length === 0 && <ProblemNotice problem={look.problem} onRetry={() => void lookAhead()} />}
      <div className="actions">
        <Button look="filled" type="submit" pending={look.pending}>
          {look.pending ? WORKING.working : CHANGES.preview}
        </Button>
        <LinkButton look="plain" {...partLink(back)}>
          {WORKING.cancel}
        </LinkButton>
      </div>
    </form>
  );
}
