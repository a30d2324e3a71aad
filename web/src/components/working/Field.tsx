import type { ReactNode } from 'react';
import { WORKING } from '../../copy/working.vi.ts';

/** What a control inside a field takes, so that its label, hint and error belong to it. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = {
  /** The field's name in the contract's body: errors of the server find it by this, and the error summary links to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
};

export const fieldId = (name: string): string => `o-${name.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;

/** A control with its label, hint and error. The error says what is wrong and what to do. */
export function Field({ name, label, hint, error, optional = false, children }: Props) {
  const id = fieldId(name);
  const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="quiet">{WORKING.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="wrong" id={`${id}-loi`}>
          {error}
        </p>
      )}
    </div>
  );
}
