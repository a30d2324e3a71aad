import { daysAfter, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { FormActs } from '../working/FormActs.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Props = {
  readonly params: CallInput<'extendDeadline'>['params'];
  readonly name: string;
  readonly version: number;
  /** The unit's last day so far. */
  readonly after: Day;
  readonly onClose: () => void;
};

/** Gives a unit more time, with the reason that it and the levels above read. */
export function ExtendForm({ params, name, version, after, onClose }: Props) {
  const { today } = useWorkplace();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, problem } = useAct('extendDeadline');
  const earliest = daysAfter(after, 1) > today ? daysAfter(after, 1) : today;
  const found = [
    ...(isDay(until) ? [] : [{ field: 'until', message: SUPERVISING.needDay }]),
    ...(reason.trim() ? [] : [{ field: 'reason', message: SUPERVISING.needReason }]),
  ];
  const errors = tried ? found : [];
  const send = async () => {
    setTried(true);
    if (found.length > 0) return;
    if ((await act({ params, body: { version, until, reason: reason.trim() } })).ok) onClose();
  };
  return (
    <form
      className="stack across"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{SUPERVISING.extendTitle(name)}</h3>
      <ErrorSummary errors={errors} />
      <ProblemNotice problem={problem} />
      <Field name="until" label={SUPERVISING.extendUntil} error={errorOf(errors, 'until')}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={earliest}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
      </Field>
      <Field
        name="reason"
        label={SUPERVISING.extendReason}
        hint={SUPERVISING.extendHint}
        error={errorOf(errors, 'reason')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <FormActs send={SUPERVISING.extendAct} pending={pending} onClose={onClose} />
    </form>
  );
}
