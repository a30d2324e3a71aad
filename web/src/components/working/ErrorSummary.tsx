import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { useEffect, useRef } from 'react';
import { WORKING } from '../../copy/working.vi.ts';
import { fieldId } from './Field.tsx';

/** The message for a field, if it has one. */
export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field || error.field.startsWith(`${field}.`))?.message;

/** Everything to mend, each line a link to its field. It takes the focus when it appears or changes. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div className="notice error" ref={box} tabIndex={-1} role="group" aria-labelledby="can-sua">
      <h2 id="can-sua">{WORKING.mendFields}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
