import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { ReactNode } from 'react';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly onType: (value: string) => void;
};

/** A day on which something begins. */
export const DayField = ({ name, label, hint, value, errors, onType }: Props) => (
  <Field name={name} label={label} hint={hint} error={errorOf(errors, name)}>
    {(control) => (
      <input {...control} type="date" value={value} onChange={({ target }) => onType(target.value)} />
    )}
  </Field>
);
