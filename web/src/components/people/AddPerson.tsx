import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { useEffect, useRef, useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import { WORKING } from '../../copy/working.vi.ts';
import { errorsOf } from '../../lib/nominations/reference.ts';
import type { TraitsForm } from '../../lib/people/history.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { DayField } from './DayField.tsx';
import { TraitFields } from './TraitFields.tsx';

type Form = TraitsForm & { readonly from: string };
const BLANK: Form = { name: '', position: '', kind: '', from: '' };

type Props = { readonly onAdded: (name: string) => void; readonly onClose: () => void };

/** Enters a person in the unit's list. The identity number is never kept in the browser, whatever happens. */
export function AddPerson({ onAdded, onClose }: Props) {
  const { owner, unit } = useWorkplace();
  const [form, setForm, clearForm] = useKept<Form>(owner, `them-nguoi-${unit.id}`, BLANK);
  const [number, setNumber] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { act, pending, problem } = useAct('enterPerson');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const add = async () => {
    const found = errorsOf('', {
      name: form.name.trim() === '' ? RECORDS.noName : undefined,
      kind: form.kind === '' ? RECORDS.noKind : undefined,
      from: form.from === '' ? RECORDS.noDay : undefined,
    });
    setErrors(found);
    if (found.length > 0) return;
    const { name, kind, from, position } = form;
    const answer = await act({
      params: { unit: unit.id },
      body: { name, kind, from, position, ...(number.trim() && { identityNumber: number }) },
    });
    if (!answer.ok) {
      setErrors(fieldErrors(answer.problem));
      return;
    }
    clearForm();
    onAdded(name.trim());
  };

  return (
    <form
      className="narrow panel stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void add();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {RECORDS.addTitle}
      </h2>
      <ErrorSummary errors={errors} />
      <TraitFields value={form} errors={errors} onType={(traits) => setForm({ ...form, ...traits })} />
      <DayField
        name="from"
        label={RECORDS.from}
        hint={RECORDS.fromHint}
        value={form.from}
        errors={errors}
        onType={(from) => setForm({ ...form, from })}
      />
      <Field
        name="identityNumber"
        label={RECORDS.number}
        hint={RECORDS.numberHint}
        error={errorOf(errors, 'identityNumber')}
        optional
      >
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
      {errors.length === 0 && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button look="filled" type="submit" pending={pending}>
          {pending ? WORKING.working : RECORDS.add}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            clearForm();
            onClose();
          }}
        >
          {WORKING.cancel}
        </Button>
      </div>
    </form>
  );
}
