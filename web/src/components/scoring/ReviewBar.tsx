import { figure } from '@bang-vang/shared/contract/figure.ts';
import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';
import { tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import { reachOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { ReactNode } from 'react';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import type { ReviewLine } from '../../lib/scoring/review-draft.ts';
import type { Standing } from '../../lib/scoring/standing.ts';
import { ClassifiedWords } from './ClassifiedWords.tsx';
import type { Reviewed } from './ReviewDesk.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly sheet: Reviewed;
  readonly standing: Standing;
  readonly lines: readonly ReviewLine[];
  readonly children: ReactNode;
};

/** Both totals and what differs; beside them, on a wide screen, the one button. */
export function ReviewBar({ kind, sheet, standing, lines, children }: Props) {
  const apart = lines.filter(({ difference }) => difference !== null && difference !== 0);
  const by = toPoints(apart.reduce((sum, { difference }) => sum + (hundredths(difference ?? 0) ?? 0), 0));
  return (
    <div className="panel review-bar">
      <dl>
        <div>
          <dt>{REVIEW.own[kind]}</dt>
          <dd>
            <b className="figure total">{figure(sheet.ownTotal)}</b>{' '}
            <span className="quiet">{SHEET.outOfTotal(reachOf(sheet.set))}</span>
            <Classified classified={tally(sheet.set, sheet.own, sheet.deductions).classified} />
          </dd>
        </div>
        <div>
          <dt>{REVIEW.yours}</dt>
          <dd>
            <b className="figure total">{figure(standing.total)}</b>{' '}
            <span className="quiet">{REVIEW.yoursOf(standing.scored, standing.needed)}</span>
            <Classified classified={standing.classified} />
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
      {children}
    </div>
  );
}

const Classified = ({ classified }: { readonly classified: Standing['classified'] }) =>
  classified && (
    <p className="quiet">
      <ClassifiedWords classified={classified} />
    </p>
  );
