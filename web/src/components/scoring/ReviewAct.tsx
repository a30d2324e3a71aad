import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { ReactNode } from 'react';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { goToField, goToReason } from '../../lib/scoring/focus.ts';
import type { ReviewLine } from '../../lib/scoring/review-draft.ts';
import { Button } from '../working/Button.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly lines: readonly ReviewLine[];
  readonly choose: (item: ItemId) => void;
  readonly onClose: () => void;
  /** What may be done instead. */
  readonly children?: ReactNode;
};

const ORDER = ['wrong', 'empty', 'reason'] as const;
const TO = { wrong: REVIEW.toWrong, empty: REVIEW.toEmpty, reason: REVIEW.toReason } as const;

/** The one button: to the next gap while there is one, then to closing; beside it why. */
export function ReviewAct({ kind, lines, choose, onClose, children }: Props) {
  const count = (gap: ReviewLine['gap']) => lines.filter((line) => line.gap === gap).length;
  const gap = ORDER.find((one) => count(one) > 0);
  const first = lines.find((line) => gap !== undefined && line.gap === gap);
  const go = () => {
    if (!first) onClose();
    else if (gap === 'reason') {
      choose(first.item.id);
      goToReason();
    } else goToField(first.item.id);
  };
  return (
    <div className="review-act">
      {children}
      <Button look="filled" onClick={go} aria-describedby="vi-sao">
        {gap ? TO[gap] : REVIEW.close[kind]}
      </Button>
      <p className="quiet" id="vi-sao">
        {gap ? REVIEW.why(count('empty'), count('wrong'), count('reason')) : REVIEW.ready}
      </p>
    </div>
  );
}
