import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { REFERENCE } from '../../copy/nominations.vi.ts';
import type { ReferenceForm } from '../../lib/nominations/reference.ts';
import { readNumber } from '../../lib/nominations/reference.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  /** The name of the reference in the contract's body. */
  readonly at: string;
  readonly value: ReferenceForm;
  readonly example: string;
  readonly today: Day;
  readonly errors: readonly FieldError[];
  readonly onType: (value: ReferenceForm) => void;
};

/** Number, day and signer of a unit's own decision. */
export const ReferenceFields = ({ at, value, example, today, errors, onType }: Props) => (
  <>
    <NumberFields
      at={at}
      value={value}
      example={example}
      today={today}
      errors={errors}
      onType={(next) => onType({ ...value, ...next })}
    />
    <Field
      name={`${at}.signer`}
      label={REFERENCE.signer}
      hint={REFERENCE.signerHint}
      error={errorOf(errors, `${at}.signer`)}
    >
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          value={value.signer}
          onChange={({ target }) => onType({ ...value, signer: target.value })}
        />
      )}
    </Field>
  </>
);

type Numbered = Pick<ReferenceForm, 'number' | 'date'>;
type NumberProps = Omit<Props, 'value' | 'onType'> & {
  readonly value: Numbered;
  readonly onType: (value: Numbered) => void;
};

/** Number and day of a decision. The number is written as registers write it when the field is left. */
export const NumberFields = ({ at, value, example, today, errors, onType }: NumberProps) => (
  <div className="pair">
    <Field
      name={`${at}.number`}
      label={REFERENCE.number}
      hint={`Ví dụ ${example}`}
      error={errorOf(errors, `${at}.number`)}
    >
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          value={value.number}
          onChange={({ target }) => onType({ ...value, number: target.value })}
          onBlur={() => onType({ ...value, number: readNumber(value.number) })}
        />
      )}
    </Field>
    <Field
      name={`${at}.date`}
      label={REFERENCE.date}
      hint="Không muộn hơn hôm nay"
      error={errorOf(errors, `${at}.date`)}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          max={today}
          value={value.date}
          onChange={({ target }) => onType({ ...value, date: target.value })}
        />
      )}
    </Field>
  </div>
);
