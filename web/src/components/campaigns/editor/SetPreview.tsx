import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { reachOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import { useReducer } from 'react';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { proposedOf } from '../../../lib/criteria/mistakes.ts';
import { SHEET } from '../../../copy/scoring.vi.ts';
import { draftReducer, openDraft } from '../../../lib/scoring/sheet-draft.ts';
import { standingOf } from '../../../lib/scoring/standing.ts';
import { ClassifiedWords } from '../../scoring/ClassifiedWords.tsx';
import { SheetPart } from '../../scoring/SheetPart.tsx';

/** The sheet as a unit will see it: it can be tried out, and nothing that is entered is kept. */
export function SetPreview({ content }: { readonly content: SetContent }) {
  const set = proposedOf(content);
  const [draft, send] = useReducer(draftReducer, set, () =>
    openDraft(set, { marks: {}, deductions: [], evidence: {}, version: 0 }, undefined),
  );
  const standing = standingOf(set, draft.entries, draft.deductions);
  return (
    <div className="sheet">
      <p className="notice">{EDITOR.previewLead}</p>
      {set.groups.map((node, at) => (
        <SheetPart
          key={at}
          node={node}
          set={set}
          standing={standing}
          recorded={draft.deductions}
          send={send}
        />
      ))}
      <p role="status" className="panel">
        <b className="figure">{SHEET.outOf(standing.total, reachOf(set))}</b>{' '}
        <ClassifiedWords classified={standing.classified} />
      </p>
    </div>
  );
}
