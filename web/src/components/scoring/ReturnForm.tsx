import { daysAfter, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { useState } from 'react';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { LineWords, saidTo } from './LineWords.tsx';
import { StepForm } from './StepForm.tsx';

type Props = {
  readonly params: CallInput<'returnCollectiveSheet'>['params'];
  readonly set: CriteriaSet;
  readonly version: number;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

type Draft = {
  readonly general: string;
  readonly lines: Readonly<Record<string, string>>;
  readonly until: string;
};

/** How many days a unit is offered for mending; the reviewer chooses the day. */
const DAYS_TO_MEND = 5;

/** Gives a sheet back: what to mend in general, line by line, and the day for sending it again. */
export function ReturnForm({ params, set, version, onClose, onLoadNew }: Props) {
  const { owner, today } = useWorkplace();
  const start: Draft = { general: '', lines: {}, until: daysAfter(today, DAYS_TO_MEND) };
  const [draft, setDraft, clear] = useKept(owner, `tra-lai-${params.round}-${params.unit}`, start);
  const [tried, setTried] = useState(false);
  const { act, pending, problem } = useAct('returnCollectiveSheet');
  const found = [
    ...(draft.general.trim() === '' ? [{ field: 'general', message: SUPERVISING.needGeneral }] : []),
    ...(!isDay(draft.until) || draft.until < today
      ? [{ field: 'until', message: SUPERVISING.needUntil }]
      : []),
  ];
  const errors = tried ? found : [];
  const send = async () => {
    setTried(true);
    if (found.length > 0) return;
    const body = { version, general: draft.general.trim(), lines: saidTo(draft.lines), until: draft.until };
    if ((await act({ params, body })).ok) clear();
  };
  return (
    <StepForm
      title={SUPERVISING.giveBackTitle}
      lead={SUPERVISING.giveBackLead}
      errors={errors}
      problem={problem}
      pending={pending}
      send={SUPERVISING.giveBack}
      onSend={send}
      onClose={onClose}
      onLoadNew={onLoadNew}
    >
      <Field name="general" label={SUPERVISING.general} error={errorOf(errors, 'general')}>
        {(control) => (
          <textarea
            {...control}
            maxLength={2000}
            value={draft.general}
            onChange={({ target }) => setDraft({ ...draft, general: target.value })}
          />
        )}
      </Field>
      <details>
        <summary>{SUPERVISING.linesToMend}</summary>
        <div className="stack">
          <LineWords
            items={flatItems(set)}
            lines={draft.lines}
            label={SUPERVISING.lineToMend}
            onChange={(lines) => setDraft({ ...draft, lines })}
          />
        </div>
      </details>
      <Field name="until" label={SUPERVISING.until} error={errorOf(errors, 'until')}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={today}
            value={draft.until}
            onChange={({ target }) => setDraft({ ...draft, until: target.value })}
          />
        )}
      </Field>
    </StepForm>
  );
}
