import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { useState } from 'react';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { Text } from '../units/change/Inputs.tsx';
import { ActForm } from '../working/ActForm.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Props = {
  readonly set: CriteriaSet;
  readonly version: number;
  /** The new set, by its identity. */
  readonly onBegun: (set: string) => void;
  readonly onClose: () => void;
};

/** A set for the next year: the same content under a title and an identity of its own, open to change. */
export function CloneSet({ set, version, onBegun, onClose }: Props) {
  const [title, setTitle] = useState(set.title);
  const { act, pending, problem } = useAct('proposeCriteriaSet');
  const errors =
    title.trim() === set.title ? [{ field: 'title', message: CRITERIA.sameTitle }] : fieldErrors(problem);
  const [shown, setShown] = useState(false);
  const begin = async () => {
    setShown(true);
    if (title.trim() === set.title || title.trim() === '') return;
    const content = { ...contentOf(set), title };
    const answer = await act({ body: { content, from: { set: set.id, version } } });
    if (answer.ok) onBegun(answer.value.set);
  };
  return (
    <ActForm send={CRITERIA.cloneYes} pending={pending} onSend={begin} onClose={onClose}>
      <h3>{CRITERIA.cloneTitle}</h3>
      <p>{CRITERIA.cloneText(set.title)}</p>
      <ProblemNotice problem={problem} />
      <Text
        name="title"
        label={CRITERIA.setTitle}
        most={200}
        value={title}
        errors={shown ? errors : []}
        onType={setTitle}
      />
    </ActForm>
  );
}
