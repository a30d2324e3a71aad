import { holds } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { CriteriaSetPanel } from '../components/campaigns/CriteriaSetPanel.tsx';
import { ImportSet } from '../components/campaigns/editor/ImportSet.tsx';
import { NewSet } from '../components/campaigns/editor/NewSet.tsx';
import { Button } from '../components/working/Button.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Saved } from '../components/working/Saved.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { EDITOR } from '../copy/criteria-editor.vi.ts';
import { CRITERIA } from '../copy/criteria.vi.ts';
import { useRead } from '../lib/queries.ts';
import { useAddress } from '../lib/use-address.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The sets of criteria: the standing office proposes points, the standing committee approves them. */
export const Criteria = () => (
  <Screen current="criteria">
    <SetList />
  </Screen>
);

function SetList() {
  const { officer, today } = useWorkplace();
  const { value, problem, loading, refresh } = useRead('listCriteriaSets', {});
  const [saves, setSaves] = useState(0);
  const [beginning, setBeginning] = useState<'empty' | 'file'>();
  const [named, open] = useAddress('bo');
  const sets = value?.sets ?? [];
  const mayEdit = holds(officer, 'policy-board', today);
  const begun = (set: string) => {
    setBeginning(undefined);
    open(set);
    setSaves(saves + 1);
  };
  const chosen = sets.find(({ set }) => set.id === named) ?? sets[0];
  return (
    <div className="stack-wide">
      <Head title={CRITERIA.title} about={CRITERIA.about} />
      <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      {mayEdit && !beginning && (
        <div className="actions">
          <Button onClick={() => setBeginning('empty')}>{EDITOR.newSet}</Button>
          <Button onClick={() => setBeginning('file')}>{EDITOR.fromFile}</Button>
        </div>
      )}
      {mayEdit && beginning === 'empty' && <NewSet onBegun={begun} onClose={() => setBeginning(undefined)} />}
      {mayEdit && beginning === 'file' && (
        <ImportSet onBegun={begun} onClose={() => setBeginning(undefined)} />
      )}
      {loading && <Skeleton />}
      {value?.sets.length === 0 && <Empty>{CRITERIA.none}</Empty>}
      {sets.length > 1 && (
        <nav aria-label={CRITERIA.title}>
          <ul className="tabs">
            {sets.map(({ set }) => (
              <li key={set.id}>
                <a
                  href={`?${new URLSearchParams({ bo: set.id }).toString()}`}
                  aria-current={set === chosen?.set ? 'page' : undefined}
                >
                  {set.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chosen && (
        <CriteriaSetPanel
          key={chosen.set.id}
          set={chosen.set}
          version={chosen.version}
          others={sets.flatMap(({ set }) => (set.id === chosen.set.id ? [] : [set]))}
          mayEdit={mayEdit}
          mayApprove={holds(officer, 'standing-committee', today)}
          onBegun={begun}
          onSaved={() => setSaves(saves + 1)}
          onLoadNew={() => void refresh()}
        />
      )}
      <Saved times={saves} />
    </div>
  );
}
