import { SHEET } from '../../copy/scoring.vi.ts';
import { isUnsaved } from '../../lib/scoring/sheet-draft.ts';
import { clockTime } from '../../lib/scoring/moments.ts';
import type { KeptSheet } from '../../lib/scoring/use-keeper.ts';

/** Whether the server holds what is on the screen. Spoken when it changes, not at every key. */
export function SaveNote({ kept, wrong }: { readonly kept: KeptSheet; readonly wrong: number }) {
  return (
    <p className="quiet save-note" role="status">
      {noteOf(kept, wrong)}
    </p>
  );
}

function noteOf({ set, draft }: KeptSheet, wrong: number): string {
  if (draft.trouble) return SHEET.notSavedYet;
  if (draft.saving || isUnsaved(set, draft)) return SHEET.saving;
  const except = wrong > 0 ? SHEET.exceptWrong(wrong) : '';
  if (draft.savedAt) return SHEET.savedAt(clockTime(draft.savedAt)) + except;
  return draft.base.version > 0 ? SHEET.savedBefore + except : '';
}
