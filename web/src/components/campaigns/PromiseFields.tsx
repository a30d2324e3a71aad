import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { useEffect, useRef } from 'react';
import { PACTS } from '../../copy/pacts.vi.ts';
import { Button } from '../working/Button.tsx';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';

const MOST = 20;

type Props = {
  readonly promises: readonly string[];
  readonly errors: readonly FieldError[];
  readonly onChange: (promises: readonly string[]) => void;
};

/** The promises of a pact, one field each. The focus follows an added field and stays in the list after one is taken out. */
export function PromiseFields({ promises, errors, onChange }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(promises.length);
  useEffect(() => {
    if (before.current !== promises.length)
      [...(list.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
    before.current = promises.length;
  }, [promises.length]);
  return (
    <div className="stack" ref={list}>
      {promises.map((promise, index) => {
        const name = `promises.${index}`;
        return (
          <div key={index} className="promise">
            <Field name={name} label={PACTS.promise(index + 1)} error={errorOf(errors, name)}>
              {(control) => (
                <textarea
                  {...control}
                  rows={2}
                  maxLength={500}
                  value={promise}
                  onChange={({ target }) => onChange(promises.with(index, target.value))}
                />
              )}
            </Field>
            {promises.length > 1 && (
              <Button look="plain" onClick={() => onChange(promises.filter((_, at) => at !== index))}>
                {PACTS.removePromise(index + 1)}
              </Button>
            )}
          </div>
        );
      })}
      {promises.length < MOST && (
        <Button onClick={() => onChange([...promises, ''])}>{PACTS.addPromise}</Button>
      )}
    </div>
  );
}
