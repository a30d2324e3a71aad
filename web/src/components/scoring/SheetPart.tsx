import { memo } from 'react';
import type { CriteriaNode, CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import { partId } from '../../lib/scoring/focus.ts';
import type { DraftAction, SheetDraft } from '../../lib/scoring/sheet-draft.ts';
import type { LineStanding, Standing } from '../../lib/scoring/standing.ts';
import { DeductionCases } from './DeductionCases.tsx';
import { LineEvidence } from './LineEvidence.tsx';
import { SheetLine } from './SheetLine.tsx';

type Props = {
  readonly set: CriteriaSet;
  readonly standing: Standing;
  readonly recorded: SheetDraft['deductions'];
  readonly send: (action: DraftAction) => void;
};

/** One part of the first level: a group with all that lies in it, or a line that stands alone. */
export function SheetPart({ node, ...sheet }: Props & { readonly node: CriteriaNode }) {
  if (node.kind === 'group')
    return (
      <section className="sheet-part" id={partId(node.id)} aria-labelledby={`${partId(node.id)}-title`}>
        <h2 id={`${partId(node.id)}-title`}>{SHEET.partHeading(node.id, node.title)}</h2>
        <Inside node={node} {...sheet} />
      </section>
    );
  return (
    <section className="sheet-part" id={partId(node.id)} aria-label={node.text}>
      <Inside node={node} {...sheet} />
    </section>
  );
}

function Inside({ node, ...sheet }: Props & { readonly node: CriteriaNode }) {
  const { set, standing, recorded, send } = sheet;
  const line = standing.lines.get(node.id);
  const known = set.deductions.filter(({ appliesTo }) => appliesTo === node.id);
  return (
    <>
      {node.kind === 'group' && (
        <p className="quiet">{SHEET.outOf(standing.points[node.id] ?? 0, node.max)}</p>
      )}
      {line && <Line set={set} line={line} send={send} />}
      {node.kind === 'group' &&
        node.children.map((child) =>
          child.kind === 'group' ? (
            <section key={child.id} className="sheet-subpart" aria-labelledby={`${partId(child.id)}-title`}>
              <h3 id={`${partId(child.id)}-title`}>{SHEET.partHeading(child.id, child.title)}</h3>
              <Inside node={child} {...sheet} />
            </section>
          ) : (
            <Inside key={child.id} node={child} {...sheet} />
          ),
        )}
      <DeductionCases known={known} recorded={recorded} send={send} />
    </>
  );
}

/** A line is drawn again only when something of it has changed, not at every key that is typed in another. */
const Line = memo(function Line({ set, line, send }: LineProps) {
  const item = line.item.id;
  return (
    <SheetLine set={set} line={line} onType={(entry) => send({ kind: 'typed', item, entry })}>
      <LineEvidence line={line} onType={(entry) => send({ kind: 'evidence-typed', item, entry })} />
    </SheetLine>
  );
}, isSameLine);

type LineProps = Pick<Props, 'set' | 'send'> & { readonly line: LineStanding };

/** What is read of an entry, and so where its line stands, follows from the entry. */
function isSameLine(before: LineProps, after: LineProps): boolean {
  const [old, next] = [before.line, after.line];
  return (
    before.set === after.set &&
    before.send === after.send &&
    old.item === next.item &&
    old.entry === next.entry &&
    old.evidence === next.evidence &&
    old.lacks === next.lacks
  );
}
