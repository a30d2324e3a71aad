import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { COMBININGS } from '@bang-vang/shared/domain/campaigns/scoring-rules.ts';
import type { ScoringRules } from '@bang-vang/shared/domain/campaigns/scoring-rules.ts';
import { ROUNDS } from '../../copy/rounds.vi.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly rules: ScoringRules;
  readonly errors: readonly FieldError[];
  readonly onChange: (rules: ScoringRules) => void;
};

const FIGURES = [
  { name: 'graceMinutes', hint: ROUNDS.graceHint, step: 1 },
  { name: 'gap', hint: ROUNDS.gapHint, step: 0.25 },
  { name: 'appealDays', hint: ROUNDS.appealHint, step: 1 },
] as const;

/** What the round says of sending, reviewing and appealing. An emptied figure is no figure, and is asked for. */
export const RuleFields = ({ rules, errors, onChange }: Props) => (
  <div className="stack">
    <Field
      name="rules.closes"
      label={ROUNDS.closes}
      hint={ROUNDS.closesHint}
      error={errorOf(errors, 'rules.closes')}
    >
      {(control) => (
        <input
          {...control}
          type="time"
          required
          value={rules.closes}
          onChange={({ target }) => onChange({ ...rules, closes: target.value })}
        />
      )}
    </Field>
    {FIGURES.map(({ name, hint, step }) => (
      <Field
        key={name}
        name={`rules.${name}`}
        label={ROUNDS[name]}
        hint={hint}
        error={errorOf(errors, `rules.${name}`)}
      >
        {(control) => (
          <input
            {...control}
            type="number"
            inputMode={step === 1 ? 'numeric' : 'decimal'}
            min={0}
            step={step}
            value={Number.isNaN(rules[name]) ? '' : rules[name]}
            onChange={({ target }) => onChange({ ...rules, [name]: target.valueAsNumber })}
          />
        )}
      </Field>
    ))}
    <Field name="rules.combining" label={ROUNDS.combining}>
      {(control) => (
        <select
          {...control}
          value={rules.combining}
          onChange={({ target }) =>
            onChange({
              ...rules,
              combining: COMBININGS.find((one) => one === target.value) ?? rules.combining,
            })
          }
        >
          {COMBININGS.map((one) => (
            <option key={one} value={one}>
              {ROUNDS.combinings[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  </div>
);
