import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { useEffect, useRef, useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { errorsOf } from '../../lib/nominations/reference.ts';
import { changedTraits, latestTraits } from '../../lib/people/history.ts';
import type { Answer } from '../../lib/problem.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { ActForm } from '../working/ActForm.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { DayField } from './DayField.tsx';
import { TraitFields } from './TraitFields.tsx';

export type ActKind = 'change' | 'correct' | 'transfer' | 'leave';

type Props = {
  readonly kind: ActKind;
  readonly person: ValueOf<'getPerson'>;
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

const DAY_LABELS = {
  change: RECORDS.changeFrom,
  correct: RECORDS.correctOn,
  transfer: RECORDS.from,
  leave: RECORDS.from,
};

/** One act on a record: what it is for, its few fields, and the button. */
export function RecordAct({ kind, person, targets, onDone, onClose, onLoadNew }: Props) {
  const { today } = useWorkplace();
  const before = latestTraits(person.facts);
  const [traits, setTraits] = useState(before);
  const [date, setDate] = useState<string>(kind === 'correct' ? today : '');
  const [to, setTo] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const change = useAct('changePerson');
  const correct = useAct('correctPerson');
  const transfer = useAct('transferPerson');
  const leave = useAct('leaveUnit');
  const { pending, problem } = { change, correct, transfer, leave }[kind];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const day = kind === 'correct' ? 'on' : 'from';

  const send = (): Promise<Answer<unknown>> => {
    const params = { person: person.id };
    const { version } = person;
    const said = changedTraits(before, traits);
    switch (kind) {
      case 'change':
        return change.act({ params, body: { version, from: date, ...said } });
      case 'correct':
        return correct.act({ params, body: { version, on: date, ...said } });
      case 'transfer':
        return transfer.act({ params, body: { version, from: date, to } });
      case 'leave':
        return leave.act({ params, body: { version, from: date } });
    }
  };
  const finish = async () => {
    const found = errorsOf('', {
      [day]: date === '' ? RECORDS.noDay : undefined,
      to: kind === 'transfer' && to === '' ? RECORDS.noUnit : undefined,
      name: traits.name.trim() === '' ? RECORDS.noName : undefined,
    });
    setErrors(found);
    if (found.length > 0) return;
    const answer = await send();
    if (answer.ok) onDone();
    else setErrors(fieldErrors(answer.problem));
  };

  return (
    <ActForm
      look="narrow panel stack-wide"
      send={RECORDS.save}
      pending={pending}
      onSend={finish}
      onClose={onClose}
    >
      <h3 ref={heading} tabIndex={-1}>
        {RECORDS[`${kind}Title`]}
      </h3>
      <p>{RECORDS[`${kind}What`]}</p>
      <ErrorSummary errors={errors} />
      {(kind === 'change' || kind === 'correct') && (
        <TraitFields value={traits} errors={errors} onType={setTraits} />
      )}
      {kind === 'transfer' && (
        <Field name="to" label={RECORDS.transferTo} error={errorOf(errors, 'to')}>
          {(control) => (
            <select {...control} value={to} onChange={({ target }) => setTo(target.value)}>
              <option value="">{RECORDS.choose}</option>
              {targets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <DayField name={day} label={DAY_LABELS[kind]} value={date} errors={errors} onType={setDate} />
      {errors.length === 0 && <ProblemNotice problem={problem} onLoadNew={onLoadNew} />}
    </ActForm>
  );
}
