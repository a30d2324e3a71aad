import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import type { Entered } from './entered.ts';
import { enteredOf } from './entered.ts';
import { browserShelf } from './shelf.ts';
import type { DraftAction, SheetDraft } from './sheet-draft.ts';
import { draftReducer, openDraft } from './sheet-draft.ts';
import type { KeptSheet } from './use-keeper.ts';

/** A paper sheet while it is typed: the lines as typed, and the pictures that have passed their check. */
type Paper = {
  readonly typed: Pick<SheetDraft, 'entries' | 'deductions' | 'evidence'>;
  readonly scans: readonly EvidenceId[];
};

export type KeptPaper = {
  readonly kept: KeptSheet;
  readonly scans: readonly EvidenceId[];
  readonly setScans: (scans: readonly EvidenceId[]) => void;
  /** What is sent with the pictures. */
  readonly entered: Entered;
};

/**
 * A paper sheet that this browser keeps until it is sent; the server takes it whole. It starts from what was entered
 * before, and `version` is the one that sending it names.
 */
export function usePaper(
  set: CriteriaSet,
  before: Entered & { readonly version: number; readonly scans: readonly EvidenceId[] },
  keptAs: { readonly owner: string; readonly sheet: string },
): KeptPaper {
  const [shelf] = useState(() => browserShelf<Paper>(keptAs.owner, `paper:${keptAs.sheet}`));
  const [paper, setPaper] = useState<Paper>(
    () => shelf.read() ?? { typed: openDraft(set, before, undefined), scans: before.scans },
  );
  const update = (next: (paper: Paper) => Paper) =>
    setPaper((now) => {
      const { typed, scans } = next(now);
      const { entries, deductions, evidence } = typed;
      const kept = { typed: { entries, deductions, evidence }, scans };
      shelf.write(kept);
      return kept;
    });
  const entered = enteredOf(set, paper.typed);
  // What this browser keeps counts as kept: there is no draft of it on the server.
  const draft = { ...openDraft(set, { ...entered, version: 0 }, undefined), ...paper.typed };
  const send = (action: DraftAction) =>
    update(({ typed, scans }) => ({ typed: draftReducer({ ...draft, ...typed }, action), scans }));
  return {
    kept: {
      set,
      draft,
      send,
      flush: () => Promise.resolve(before.version),
      discard: shelf.clear,
    },
    scans: paper.scans,
    setScans: (scans) => update(({ typed }) => ({ typed, scans })),
    entered,
  };
}
