import { figure } from '@bang-vang/shared/contract/figure.ts';
import { CONFLICT, SHEET } from '../../copy/scoring.vi.ts';
import { goToCase, goToConflict, goToEvidence, goToField } from '../../lib/scoring/focus.ts';
import type { Standing } from '../../lib/scoring/standing.ts';
import { firstGap } from '../../lib/scoring/standing.ts';
import type { KeptSheet } from '../../lib/scoring/use-keeper.ts';
import { Button } from '../working/Button.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';
import { ClassifiedWords } from './ClassifiedWords.tsx';
import { SaveNote } from './SaveNote.tsx';

type Props = {
  readonly standing: Standing;
  readonly max: number;
  readonly kept: KeptSheet;
  readonly onSend: () => void;
};

/** Always in sight: the total, how far the sheet is, whether it is saved, and the one button for what comes next. */
export function SheetFooter({ standing, max, kept, onSend }: Props) {
  const next = nextStep(standing, kept, onSend);
  return (
    <div className="sheet-foot">
      <ProgressBar done={standing.scored} all={standing.needed} wordsShown={false} />
      <div className="sheet-foot-row">
        <div>
          <p>
            <b className="figure total">{figure(standing.total)}</b>{' '}
            <span className="quiet">{SHEET.outOfTotal(max)}</span>
          </p>
          <p className="quiet">
            {standing.classified ? (
              <ClassifiedWords classified={standing.classified} />
            ) : (
              SHEET.scored(standing.scored, standing.needed)
            )}
          </p>
        </div>
        <Button look="filled" onClick={next.go}>
          {next.label}
        </Button>
        <SaveNote kept={kept} wrong={standing.wrong.length} />
      </div>
    </div>
  );
}

/** To what stands in the way first; to sending when nothing does. */
function nextStep(standing: Standing, { draft }: KeptSheet, onSend: () => void) {
  if (draft.trouble?.kind === 'conflict') return { label: CONFLICT.goThere, go: goToConflict };
  const gap = firstGap(standing);
  const [unproven] = standing.unproven;
  const [lacking] = standing.lacking;
  if (!gap && lacking) return { label: SHEET.toLacking, go: () => goToEvidence(lacking.id) };
  if (!gap && unproven !== undefined) return { label: SHEET.toUnproven, go: () => goToCase(unproven) };
  if (!gap) return { label: SHEET.send, go: onSend };
  return { label: standing.wrong.length > 0 ? SHEET.toWrong : SHEET.toEmpty, go: () => goToField(gap.id) };
}
