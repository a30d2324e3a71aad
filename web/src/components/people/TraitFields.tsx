import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { personKinds } from '@bang-vang/shared/data/person-kinds.ts';
import { RECORDS } from '../../copy/person-records.vi.ts';
import type { TraitsForm } from '../../lib/people/history.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly value: TraitsForm;
  readonly errors: readonly FieldError[];
  readonly onType: (value: TraitsForm) => void;
};

/** Name, position and kind of a person. */
export const TraitFields = ({ value, errors, onType }: Props) => (
  <>
    <Field name="name" label={RECORDS.name} error={errorOf(errors, 'name')}>
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          maxLength={100}
          value={value.name}
          onChange={({ target }) => onType({ ...value, name: target.value })}
        />
      )}
    </Field>
    <div className="record-fields">
      <Field name="position" label={RECORDS.position} error={errorOf(errors, 'position')} optional>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={150}
            value={value.position}
            onChange={({ target }) => onType({ ...value, position: target.value })}
          />
        )}
      </Field>
      <Field name="kind" label={RECORDS.kind} error={errorOf(errors, 'kind')}>
        {(control) => (
          <select
            {...control}
            value={value.kind}
            onChange={({ target }) => onType({ ...value, kind: target.value })}
          >
            <option value="" />
            {personKinds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  </>
);
