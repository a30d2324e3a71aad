import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { COUNCIL } from '../../copy/council.vi.ts';
import type { SessionForm } from '../../lib/nominations/ballots.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly session: SessionForm;
  readonly today: Day;
  readonly errors: readonly FieldError[];
  readonly onType: (field: keyof SessionForm, value: string) => void;
};

/** Day, members and present: typed once, and kept for every row of the session. */
export const CouncilSession = ({ session, today, errors, onType }: Props) => (
  <fieldset className="panel stack">
    <legend className="visually-hidden">{COUNCIL.session}</legend>
    <div>
      <h2 aria-hidden="true">{COUNCIL.session}</h2>
      <p className="hint">{COUNCIL.sessionHint}</p>
    </div>
    <div className="session">
      <Field name="heldOn" label={COUNCIL.heldOn} error={errorOf(errors, 'heldOn')}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today}
            value={session.heldOn}
            onChange={({ target }) => onType('heldOn', target.value)}
          />
        )}
      </Field>
      {(['members', 'present'] as const).map((field) => (
        <Field key={field} name={field} label={COUNCIL[field]} error={errorOf(errors, field)}>
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={session[field]}
              onChange={({ target }) => onType(field, target.value)}
            />
          )}
        </Field>
      ))}
    </div>
  </fieldset>
);
