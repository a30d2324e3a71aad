import type { CriteriaSet, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { differences } from '@bang-vang/shared/domain/scoring/differences.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { useState } from 'react';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field } from '../working/Field.tsx';
import { LineWords, saidTo } from './LineWords.tsx';
import { StepForm } from './StepForm.tsx';
import type { WithReview } from './ResultReceived.tsx';

type Props = {
  readonly params: CallInput<'appealReview'>['params'];
  readonly owner: string;
  readonly set: CriteriaSet;
  readonly sheet: WithReview;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

type Draft = { readonly lines: Readonly<Record<string, string>>; readonly grounds: string };

/** An appeal against a review: words to each line that is meant, those that differ first, and the grounds. */
export function AppealForm({ params, owner, set, sheet, onClose, onLoadNew }: Props) {
  const blank: Draft = { lines: {}, grounds: '' };
  const [draft, setDraft, clear] = useKept(owner, `kien-nghi-${params.round}-${params.unit}`, blank);
  const [tried, setTried] = useState(false);
  const { act, pending, problem } = useAct('appealReview');
  const said = saidTo(draft.lines);
  const errors = tried ? errorsOf(said, draft.grounds) : [];
  const apart = new Set(
    differences(set, sheet.marks, sheet.review.marks)
      .filter(({ difference }) => difference !== 0)
      .map(({ item }) => item),
  );
  const items = flatItems(set);
  const fields = (of: readonly Item[]) => (
    <LineWords
      items={of}
      lines={draft.lines}
      label={COURSE.appealLine}
      onChange={(lines) => setDraft({ ...draft, lines })}
    />
  );
  const send = async () => {
    setTried(true);
    if (errorsOf(said, draft.grounds).length > 0) return;
    const body = { version: sheet.version, lines: said, grounds: draft.grounds.trim() };
    if ((await act({ params, body })).ok) clear();
  };
  return (
    <StepForm
      title={COURSE.appealTitle}
      lead={`${COURSE.appealLead} ${COURSE.appealLineHint}`}
      errors={errors}
      problem={problem}
      pending={pending}
      send={COURSE.sendAppeal}
      onSend={send}
      onClose={onClose}
      onLoadNew={onLoadNew}
    >
      {fields(items.filter(({ id }) => apart.has(id)))}
      <details>
        <summary>{COURSE.otherLines}</summary>
        <div className="stack">{fields(items.filter(({ id }) => !apart.has(id)))}</div>
      </details>
      <Field
        name="grounds"
        label={COURSE.grounds}
        hint={COURSE.groundsHint}
        error={errorOf(errors, 'grounds')}
      >
        {(control) => (
          <textarea
            {...control}
            maxLength={2000}
            value={draft.grounds}
            onChange={({ target }) => setDraft({ ...draft, grounds: target.value })}
          />
        )}
      </Field>
    </StepForm>
  );
}

const errorsOf = (lines: Readonly<Record<string, string>>, grounds: string) => [
  ...(Object.keys(lines).length === 0 ? [{ field: 'grounds', message: COURSE.needLine }] : []),
  ...(grounds.trim() === '' ? [{ field: 'grounds', message: COURSE.needGrounds }] : []),
];
