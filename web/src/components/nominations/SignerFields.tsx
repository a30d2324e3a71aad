import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { CAPACITIES } from '@bang-vang/shared/domain/nominations/signature.ts';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import type { Signer, SigningForm } from '../../lib/nominations/signing.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly value: SigningForm;
  /** The standing committee on the day of the decision. */
  readonly signers: readonly Signer[];
  readonly errors: readonly FieldError[];
  readonly onChoose: (value: SigningForm) => void;
};

/** Who signs, and whether as the head or for the head (KT.). */
export const SignerFields = ({ value, signers, errors, onChoose }: Props) => (
  <>
    <Field
      name="signer.appointment"
      label={DECISIONS.signerLabel}
      hint={signers.length === 0 ? DECISIONS.noSigners : DECISIONS.signerHint}
      error={errorOf(errors, 'signer.appointment')}
    >
      {(control) => (
        <select
          {...control}
          value={signers.some(({ id }) => id === value.appointment) ? value.appointment : ''}
          onChange={({ target }) => onChoose({ ...value, appointment: target.value })}
        >
          <option value="">{DECISIONS.chooseSigner}</option>
          {signers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
    <fieldset className="field">
      <legend>{DECISIONS.capacity}</legend>
      {CAPACITIES.map((capacity) => (
        <label className="choice" key={capacity}>
          <input
            type="radio"
            name="capacity"
            checked={value.capacity === capacity}
            onChange={() => onChoose({ ...value, capacity })}
          />
          <span>{DECISIONS.capacities[capacity]}</span>
        </label>
      ))}
    </fieldset>
  </>
);
