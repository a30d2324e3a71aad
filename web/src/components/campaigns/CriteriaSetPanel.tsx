import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { isProposed } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { useState } from 'react';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { isBegun } from '../../lib/kept.ts';
import { useAddress } from '../../lib/use-address.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { ApproveSet } from './ApproveSet.tsx';
import { ClassificationList } from './ClassificationList.tsx';
import { CloneSet } from './CloneSet.tsx';
import { CompareWith } from './CompareSets.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { ExportSet } from './ExportSet.tsx';
import { SetEditor, setForm } from './editor/SetEditor.tsx';
import { SetStanding } from './SetStanding.tsx';

type Props = {
  readonly set: CriteriaSet;
  readonly version: number;
  /** The other sets, to compare with. */
  readonly others: readonly CriteriaSet[];
  readonly mayEdit: boolean;
  readonly mayApprove: boolean;
  readonly onSaved: () => void;
  /** A set was begun from this one. */
  readonly onBegun: (set: string) => void;
  readonly onLoadNew: () => void;
};

/** One set: where it comes from, its lines, and the act that the reader may do to it. */
export function CriteriaSetPanel(props: Props) {
  const { set, version, others, mayEdit, mayApprove, onSaved, onBegun, onLoadNew } = props;
  const { owner } = useWorkplace();
  const [editing, setEditing] = useState(() => mayEdit && isBegun(owner, setForm(set.id)));
  const [cloning, setCloning] = useState(false);
  const [beside, compareWith] = useAddress('so-voi');
  const proposed = isProposed(set);
  return (
    <section className="stack" aria-labelledby={`bo-${set.id}`}>
      <div className="row apart">
        <div>
          <h2 id={`bo-${set.id}`}>{set.title}</h2>
          <p className="quiet">
            {CRITERIA.total(figure(set.total))}
            {set.ceiling !== undefined && CRITERIA.upTo(figure(set.ceiling))} ·{' '}
            {CRITERIA.source(set.source.title, set.source.section)}
          </p>
        </div>
        <SetStanding set={set} />
      </div>
      {set.from && <p className="quiet">{CRITERIA.from(set.from.title, set.from.version)}</p>}
      {others.length > 0 && (
        <details className="panel" open={beside !== undefined}>
          <summary>{CRITERIA.compare}</summary>
          <CompareWith set={set} others={others} chosen={beside} choose={compareWith} />
        </details>
      )}
      {mayEdit && cloning && (
        <CloneSet set={set} version={version} onBegun={onBegun} onClose={() => setCloning(false)} />
      )}
      {proposed && editing ? (
        <SetEditor
          set={set}
          version={version}
          onLoadNew={onLoadNew}
          onEnd={(saved) => {
            setEditing(false);
            if (saved) onSaved();
          }}
        />
      ) : (
        <CriteriaTable set={set} />
      )}
      {!editing && <ClassificationList set={set} />}
      {!editing && set.deductions.length > 0 && (
        <div>
          <h3>{CRITERIA.deductions}</h3>
          <ul className="bullets">
            {set.deductions.map(({ id, text, amount }) => (
              <li key={id}>
                {amount === null ? CRITERIA.deductsUnset(text) : CRITERIA.deducts(text, figure(amount))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!editing && !cloning && (
        <div className="actions">
          {mayEdit && proposed && <Button onClick={() => setEditing(true)}>{CRITERIA.edit}</Button>}
          {mayEdit && <Button onClick={() => setCloning(true)}>{CRITERIA.clone}</Button>}
          <ExportSet set={set.id} />
        </div>
      )}
      {proposed && mayApprove && !editing && <ApproveSet set={set} version={version} onLoadNew={onLoadNew} />}
    </section>
  );
}
