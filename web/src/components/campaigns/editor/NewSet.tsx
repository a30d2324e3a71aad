import type { SetContent, Subject } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { ROUNDS } from '../../../copy/rounds.vi.ts';
import { fieldErrors } from '../../../lib/problem.ts';
import { useAct } from '../../../lib/queries.ts';
import { errorOf } from '../../working/ErrorSummary.tsx';
import { Field } from '../../working/Field.tsx';
import { ActForm } from '../../working/ActForm.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Choice } from './Fields.tsx';

type Props = {
  /** The new set, by its identity. */
  readonly onBegun: (set: string) => void;
  readonly onClose: () => void;
};

const SUBJECTS: readonly { readonly id: Subject; readonly name: string }[] = [
  { id: 'collective', name: ROUNDS.forCollective },
  { id: 'individual', name: ROUNDS.forIndividual },
];

const empty = (title: string, subject: Subject): SetContent => ({
  title,
  subject,
  total: 100,
  groups: [],
  deductions: [],
  source: { title: '', section: '', confidence: 'unverified' },
});

/** A set from nothing: what it is called and whom it scores; everything else is written in the editor. */
export function NewSet({ onBegun, onClose }: Props) {
  const [title, setTitle] = useState('');
  const [subject, setSubject] = useState<Subject>('collective');
  const { act, pending, problem } = useAct('proposeCriteriaSet');
  const errors = fieldErrors(problem);
  const begin = async () => {
    const answer = await act({ body: { content: empty(title, subject) } });
    if (answer.ok) onBegun(answer.value.set);
  };
  return (
    <ActForm send={EDITOR.begin} pending={pending} onSend={begin} onClose={onClose}>
      <h2>{EDITOR.newTitle}</h2>
      <ProblemNotice problem={problem} />
      <Field name="content.title" label={EDITOR.title} error={errorOf(errors, 'content.title')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={200}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Choice
        name="doi-tuong"
        label={EDITOR.subject}
        value={subject}
        options={SUBJECTS}
        onChoose={(chosen) => setSubject(chosen as Subject)}
      />
    </ActForm>
  );
}
