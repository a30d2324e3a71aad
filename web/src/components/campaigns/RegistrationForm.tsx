import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import { STRANDS } from '@bang-vang/shared/domain/campaigns/registration.ts';
import type { Strand } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { REGISTRATION } from '../../copy/registration.vi.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field, fieldId } from '../working/Field.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Wish = { readonly strands: readonly Strand[]; readonly targets: string };

const wishErrors = ({ strands, targets }: Wish): readonly FieldError[] => [
  ...(strands.length === 0 ? [{ field: 'strands', message: REGISTRATION.needStrand }] : []),
  ...(targets.trim() === '' ? [{ field: 'targets', message: REGISTRATION.needTargets }] : []),
];

/** Registers the unit for one or both strands, with what it undertakes. */
export function RegistrationForm({ round }: { readonly round: RoundView }) {
  const { owner, unit, today } = useWorkplace();
  const [wish, setWish, clearWish] = useKept<Wish>(owner, `dang-ky-${round.id}-${unit.id}`, {
    strands: [],
    targets: '',
  });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { act, pending, problem } = useAct('register');
  const until = round.calendar.registration.to;

  const register = async () => {
    const found = wishErrors(wish);
    setErrors(found);
    if (found.length > 0) return;
    const answer = await act({
      params: { round: round.id, unit: unit.id },
      body: { strands: [...wish.strands], targets: wish.targets },
    });
    if (answer.ok) clearWish();
    else setErrors(fieldErrors(answer.problem));
  };

  return (
    <form
      className="narrow panel stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void register();
      }}
    >
      <p className="quiet">
        {today > until ? REGISTRATION.late(formatDay(until)) : REGISTRATION.until(formatDay(until))}
      </p>
      <ErrorSummary errors={errors} />
      <fieldset id={fieldId('strands')} tabIndex={-1}>
        <legend>{REGISTRATION.strands}</legend>
        <p className="hint">{REGISTRATION.strandsHint}</p>
        {STRANDS.map((strand) => (
          <label key={strand} className="choice">
            <input
              type="checkbox"
              checked={wish.strands.includes(strand)}
              onChange={({ target }) =>
                setWish({
                  ...wish,
                  strands: STRANDS.filter((one) =>
                    one === strand ? target.checked : wish.strands.includes(one),
                  ),
                })
              }
            />
            <span>
              <b>{programme[strand].name}</b>
              <span className="quiet">{programme[strand].ledBy}</span>
            </span>
          </label>
        ))}
        {errorOf(errors, 'strands') && <p className="wrong">{errorOf(errors, 'strands')}</p>}
      </fieldset>
      <Field
        name="targets"
        label={REGISTRATION.targets}
        hint={REGISTRATION.targetsHint}
        error={errorOf(errors, 'targets')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={6}
            maxLength={2_000}
            value={wish.targets}
            onChange={({ target }) => setWish({ ...wish, targets: target.value })}
          />
        )}
      </Field>
      {errors.length === 0 && <ProblemNotice problem={problem} />}
      <Button look="filled" type="submit" pending={pending}>
        {REGISTRATION.act}
      </Button>
    </form>
  );
}
