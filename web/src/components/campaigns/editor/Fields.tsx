import type { ReactNode } from 'react';
import { Field } from '../../working/Field.tsx';

type Common = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
};

/** A line of text. */
export const Line = ({
  value,
  most,
  onType,
  ...field
}: Common & { readonly value: string; readonly most: number; readonly onType: (value: string) => void }) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        type="text"
        autoComplete="off"
        maxLength={most}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    )}
  </Field>
);

/** Several lines of text. */
export const Paragraph = ({
  value,
  most,
  rows = 3,
  onType,
  ...field
}: Common & {
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  readonly onType: (value: string) => void;
}) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        rows={rows}
        maxLength={most}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    )}
  </Field>
);

/** One of several. */
export const Choice = ({
  value,
  options,
  onChoose,
  ...field
}: Common & {
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}) => (
  <Field {...field}>
    {(control) => (
      <select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
);

/** Yes or no. */
export const Check = ({
  checked,
  onCheck,
  children,
}: {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
  readonly children: ReactNode;
}) => (
  <label className="choice">
    <input type="checkbox" checked={checked} onChange={({ target }) => onCheck(target.checked)} />
    <span>{children}</span>
  </label>
);
