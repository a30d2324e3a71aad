import { Field } from '../working/Field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly optional?: boolean;
};

/** A day. */
export const DayField = ({ name, label, hint, value, change, optional = false }: Props) => (
  <Field name={name} label={label} hint={hint} optional={optional}>
    {(control) => (
      <input {...control} type="date" value={value} onChange={({ target }) => change(target.value)} />
    )}
  </Field>
);
