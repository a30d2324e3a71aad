import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { ProposedSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

type Props = { readonly set: ProposedSet; readonly version: number; readonly onLoadNew: () => void };

/** The standing committee's approval, with what it fixes. */
export function ApproveSet({ set, version, onLoadNew }: Props) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem, clear } = useAct('approveCriteriaSet');
  const approve = async () => {
    const answer = await act({ params: { set: set.id }, body: { version } });
    if (answer.ok) setAsking(false);
  };
  const lines = set.groups.map((node) =>
    CRITERIA.groupLine(node.kind === 'group' ? node.title : node.text, figure(node.max)),
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{CRITERIA.approve}</Button>
      <Confirm
        open={asking}
        title={CRITERIA.approveTitle(set.title)}
        list={[...lines, CRITERIA.total(figure(set.total))]}
        act={CRITERIA.approve}
        pending={pending}
        problem={problem}
        onAct={() => void approve()}
        onClose={() => {
          clear();
          setAsking(false);
        }}
        onLoadNew={() => {
          clear();
          setAsking(false);
          onLoadNew();
        }}
      >
        <p>{CRITERIA.approveText}</p>
      </Confirm>
    </>
  );
}
