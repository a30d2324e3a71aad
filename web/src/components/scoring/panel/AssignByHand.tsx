import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { PANELS } from '../../../copy/panels.vi.ts';
import { useAct, useRead } from '../../../lib/queries.ts';
import { asReviewers } from '../../../lib/scoring/panels.ts';
import type { PanelView } from '../../../lib/scoring/panels.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { Button } from '../../working/Button.tsx';
import { Panel, Section } from '../../working/Panel.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Skeleton } from '../../working/Skeleton.tsx';
import { ReviewerChoices } from './ReviewerChoices.tsx';

type Props = { readonly round: string; readonly panel: PanelView; readonly onLoadNew: () => void };

/** Says who reviews one sheet. Whoever is named already and not in the list (no longer in office) stays named. */
export function AssignByHand({ round, panel, onLoadNew }: Props) {
  const { unit } = useWorkplace();
  const params = { round, unit: panel.unit.id };
  const read = useRead('listReviewers', { params: { round, unit: unit.id } });
  const { act, pending, problem } = useAct('assignReviewers');
  const before = panel.reviewers.map(({ account }) => account);
  const [chosen, setChosen] = useState<readonly AccountId[]>(before);
  if (!read.value)
    return read.problem ? (
      <ProblemNotice problem={read.problem} onRetry={() => void read.refresh()} />
    ) : (
      <Skeleton />
    );
  const { reviewers: candidates } = read.value;
  const kept = panel.reviewers
    .filter(({ account }) => chosen.includes(account))
    .map((one) => ({ account: one.account, unit: one.unit.id }));
  const added = asReviewers(candidates, chosen).filter(({ account }) => !before.includes(account));
  const changed = added.length > 0 || kept.length < before.length;
  return (
    <Section title={PANELS.assign}>
      <Panel>
        <div className="stack">
          <ReviewerChoices
            legend={PANELS.assignHand(panel.unit.name)}
            hint={PANELS.assignHint}
            candidates={candidates}
            chosen={chosen}
            of={panel.unit.id}
            onChange={setChosen}
          />
          <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
          {changed && (
            <div className="actions">
              <Button
                pending={pending}
                onClick={() =>
                  void act({ params, body: { version: panel.version, reviewers: [...kept, ...added] } })
                }
              >
                {PANELS.assignYes(kept.length + added.length)}
              </Button>
            </div>
          )}
        </div>
      </Panel>
    </Section>
  );
}
