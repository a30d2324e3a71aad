import { isCounted } from '@bang-vang/shared/domain/scoring/walk.ts';
import { useState } from 'react';
import { Confirm } from '../working/Confirm.tsx';
import { SENDING, SHEET } from '../../copy/scoring.vi.ts';
import type { Problem } from '../../lib/problem.ts';
import { standingOf } from '../../lib/scoring/standing.ts';
import type { KeptSheet } from '../../lib/scoring/use-keeper.ts';
import { ClassifiedWords } from './ClassifiedWords.tsx';
import { GapSummary } from './GapSummary.tsx';
import { GroupNav } from './GroupNav.tsx';
import { SheetFooter } from './SheetFooter.tsx';
import { SheetPart } from './SheetPart.tsx';
import { TroubleNotice } from './TroubleNotice.tsx';

type Props = {
  readonly kept: KeptSheet;
  /** Until when it may be changed, where sending is not the end of that. */
  readonly lead?: string;
  /** What happens after sending, in a sentence. */
  readonly whatNext: string;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  /** Sends the version that holds everything on the screen. */
  readonly submit: (version: number) => void;
  readonly onLoadNew: () => void;
};

/** A sheet to fill in: what is missing, the parts, the footer with the one next step, and the question before sending. */
export function SheetForm({
  kept,
  lead = SENDING.lead,
  whatNext,
  pending,
  problem,
  submit,
  onLoadNew,
}: Props) {
  const { set, draft, send, flush } = kept;
  const [asking, setAsking] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const standing = standingOf(set, draft.entries, draft.deductions, draft.evidence);
  const sendSheet = async () => {
    const version = await flush();
    setUnsaved(version === undefined);
    if (version !== undefined) submit(version);
  };
  return (
    <>
      <TroubleNotice kept={kept} onLoadNew={onLoadNew} />
      <GapSummary standing={standing} />
      <GroupNav sections={standing.sections} />
      {set.groups.map((node) => (
        <SheetPart
          key={node.id}
          node={node}
          set={set}
          standing={standing}
          recorded={draft.deductions}
          send={send}
        />
      ))}
      <SheetFooter standing={standing} max={set.total} kept={kept} onSend={() => setAsking(true)} />
      <Confirm
        open={asking}
        title={SENDING.title}
        act={SENDING.confirm(standing.total)}
        pending={pending}
        problem={problem}
        onAct={() => void sendSheet()}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <dl className="sums">
          {standing.sections
            .filter(({ node }) => isCounted(node))
            .map(({ node }) => (
              <div key={node.id}>
                <dt>{SHEET.partHeading(node.id, node.kind === 'group' ? node.title : node.text)}</dt>
                <dd className="figure">{SHEET.outOf(standing.points[node.id] ?? 0, node.max)}</dd>
              </div>
            ))}
        </dl>
        {standing.classified && (
          <p>
            <ClassifiedWords classified={standing.classified} />
          </p>
        )}
        {draft.deductions.length > 0 && <p>{SENDING.deductions(draft.deductions.length)}</p>}
        <p>
          {lead} {whatNext}
        </p>
        {unsaved && (
          <p className="wrong" role="alert">
            {SENDING.unsaved}
          </p>
        )}
      </Confirm>
    </>
  );
}
