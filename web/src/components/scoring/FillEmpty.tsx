import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { REVIEW } from '../../copy/review.vi.ts';
import type { ReviewLine } from '../../lib/scoring/review-draft.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

type Props = {
  readonly lines: readonly ReviewLine[];
  readonly take: (items: readonly ItemId[]) => void;
};

/** Takes the scorer's own points for all lines still empty, after showing how many and which. */
export function FillEmpty({ lines, take }: Props) {
  const [asking, setAsking] = useState(false);
  const empty = lines.flatMap(({ item, own, gap }) =>
    gap === 'empty' && own ? [{ id: item.id, points: own.points }] : [],
  );
  return (
    <>
      {empty.length > 0 && (
        <div className="row review-fill">
          <Button onClick={() => setAsking(true)}>
            {REVIEW.fillEmpty} ({empty.length})
          </Button>
          <p className="quiet">{REVIEW.kept}</p>
        </div>
      )}
      <Confirm
        open={asking}
        title={REVIEW.fillEmptyCount(empty.length)}
        list={empty.map(({ id, points }) => REVIEW.fillEmptyLine(id, points))}
        act={REVIEW.fillEmptyYes(empty.length)}
        onAct={() => {
          take(empty.map(({ id }) => id));
          setAsking(false);
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
