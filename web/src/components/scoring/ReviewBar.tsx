import { figure } from '@bang-vang/shared/contract/sentences.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { goToField, goToReason } from '../../lib/scoring/focus.ts';
import type { ReviewLine } from '../../lib/scoring/review-draft.ts';
import type { Standing } from '../../lib/scoring/standing.ts';
import { Button } from '../working/Button.tsx';
import type { Reviewed } from './ReviewDesk.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly sheet: Reviewed;
  readonly standing: Standing;
  readonly lines: readonly ReviewLine[];
  readonly choose: (item: ItemId) => void;
  readonly onClose: () => void;
};

const ORDER = ['wrong', 'empty', 'reason'] as const;
const TO = { wrong: REVIEW.toWrong, empty: REVIEW.toEmpty, reason: REVIEW.toReason } as const;

/** Both totals, what differs, and the one button: to the next gap while there is one, then to closing. */
export function ReviewBar({ kind, sheet, standing, lines, choose, onClose }: Props) {
  const count = (gap: ReviewLine['gap']) => lines.filter((line) => line.gap === gap).length;
  const gap = ORDER.find((one) => count(one) > 0);
  const first = lines.find((line) => gap !== undefined && line.gap === gap);
  const apart = lines.filter(({ difference }) => difference !== null && difference !== 0);
  const by = toPoints(apart.reduce((sum, { difference }) => sum + (hundredths(difference ?? 0) ?? 0), 0));
  const go = () => {
    if (!first) onClose();
    else if (gap === 'reason') {
      choose(first.item.id);
      goToReason();
    } else goToField(first.item.id);
  };
  return (
    <div className="panel review-bar">
      <dl>
        <div>
          <dt>{REVIEW.own[kind]}</dt>
          <dd>
            <b className="figure total">{figure(sheet.ownTotal)}</b>{' '}
            <span className="quiet">{SHEET.outOfTotal(sheet.set.total)}</span>
          </dd>
        </div>
        <div>
          <dt>{REVIEW.yours}</dt>
          <dd>
            <b className="figure total">{figure(standing.total)}</b>{' '}
            <span className="quiet">{SHEET.scored(standing.scored, standing.needed)}</span>
          </dd>
        </div>
        <div>
          <dt>{REVIEW.apart}</dt>
          <dd>
            <b className="figure total">{apart.length}</b>{' '}
            <span className="quiet">{REVIEW.apartLine(apart.length, by)}</span>
          </dd>
        </div>
      </dl>
      <div className="review-act">
        <Button look="filled" onClick={go} aria-describedby="vi-sao">
          {gap ? TO[gap] : REVIEW.close[kind]}
        </Button>
        <p className="quiet" id="vi-sao">
          {gap ? REVIEW.why(count('empty'), count('wrong'), count('reason')) : REVIEW.ready}
        </p>
      </div>
    </div>
  );
}
