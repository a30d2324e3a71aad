import { STAGE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { STAGES } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { ROUNDS } from '../../copy/rounds.vi.ts';
import type { RoundDraft } from '../../lib/round-plan.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly calendar: RoundDraft['calendar'];
  readonly errors: readonly FieldError[];
  readonly onChange: (calendar: RoundDraft['calendar']) => void;
};

/** First and last day of every stage. */
export const CalendarFields = ({ calendar, errors, onChange }: Props) => (
  <div className="stack">
    {STAGES.map((stage) => (
      <fieldset key={stage}>
        <legend>{STAGE_NAMES[stage]}</legend>
        <div className="dates">
          {(['from', 'to'] as const).map((end) => {
            const name = `calendar.${stage}.${end}`;
            return (
              <Field key={end} name={name} label={ROUNDS[end]} error={errorOf(errors, name)}>
                {(control) => (
                  <input
                    {...control}
                    type="date"
                    required
                    value={calendar[stage][end]}
                    onChange={({ target }) =>
                      onChange({ ...calendar, [stage]: { ...calendar[stage], [end]: target.value } })
                    }
                  />
                )}
              </Field>
            );
          })}
        </div>
      </fieldset>
    ))}
  </div>
);
