import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { standing } from '../../../lib/units/timeline.ts';
import { traitsTyped } from '../../../lib/units/tree-change.ts';
import { errorOf } from '../../working/ErrorSummary.tsx';
import { Field, fieldId } from '../../working/Field.tsx';
import { Text, TraitFields } from './Inputs.tsx';
import type { KindProps } from './kind-props.ts';

/** Which fact is wrong, and what should have been recorded: other words, another day, or nothing at all. */
export const CorrectFields = (props: KindProps) => {
  const { form, history, errors, type } = props;
  const facts = standing(history.facts);
  const wrong = facts.find(({ from }) => from === form.fact);
  const choose = (from: string) => {
    const chosen = facts.find((fact) => fact.from === from);
    type({ fact: from, from, traits: traitsTyped(chosen ?? {}), mend: 'restate' });
  };
  const mends = [
    'restate' as const,
    ...(facts.length > 1 && wrong === facts.at(-1) ? ['cancel' as const] : []),
    ...(wrong?.ending?.kind === 'dissolved' ? ['reopen' as const] : []),
  ];
  return (
    <>
      <Field name="change.fact" label={CHANGES.wrongFact} error={errorOf(errors, 'change.fact')}>
        {(control) => (
          <select {...control} value={form.fact} onChange={({ target }) => choose(target.value)}>
            <option value="" />
            {facts.map(({ from, name }) => (
              <option key={from} value={from}>
                {CHANGES.factFrom(formatDay(from), name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {wrong && (
        <fieldset id={fieldId('change.mend')}>
          <legend>{CHANGES.mend}</legend>
          {mends.map((mend) => (
            <label key={mend} className="choice">
              <input type="radio" name="mend" checked={form.mend === mend} onChange={() => type({ mend })} />
              <span>{CHANGES.mends[mend]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {wrong && form.mend === 'restate' && (
        <>
          <Text
            name="change.mend.from"
            label={CHANGES.rightDay}
            type="date"
            value={form.from}
            errors={errors}
            onType={(from) => type({ from })}
          />
          <TraitFields
            at="change.mend.traits"
            value={form.traits}
            hint={CHANGES.emptyKept}
            errors={errors}
            onType={(traits) => type({ traits })}
          />
        </>
      )}
    </>
  );
};
