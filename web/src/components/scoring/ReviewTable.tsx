import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { EVIDENCE } from '../../copy/evidence.vi.ts';
import { READING, SHEET } from '../../copy/scoring.vi.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { readingRows } from '../../lib/scoring/reading-rows.ts';
import type { ReviewAction, ReviewLine } from '../../lib/scoring/review-draft.ts';
import type { Standing } from '../../lib/scoring/standing.ts';
import type { Reviewed } from './ReviewDesk.tsx';
import { ReviewRow } from './ReviewRow.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly sheet: Reviewed;
  readonly standing: Standing;
  readonly lines: readonly ReviewLine[];
  readonly chosen: ItemId | undefined;
  readonly choose: (item: ItemId) => void;
  readonly send: (action: ReviewAction) => void;
  /** What belongs to the chosen line and opens under it; undefined where it stands beside the table. */
  readonly detail: ReactNode;
};

/** All lines with both sides' points. Below 640 px each row is a card. */
export function ReviewTable({ kind, sheet, standing, lines, chosen, choose, send, detail }: Props) {
  const sums = tally(sheet.set, sheet.own, sheet.deductions).groups;
  const hasEvidence = Object.keys(sheet.evidence).length > 0;
  const byItem = new Map(lines.map((line) => [line.item.id, line]));
  return (
    <div className="panel flush">
      <table className="table cards sheet-table">
        <thead>
          <tr>
            <th scope="col">{READING.criterion}</th>
            {hasEvidence && (
              <th scope="col" className="num">
                {EVIDENCE.title}
              </th>
            )}
            <th scope="col" className="num">
              {READING.own}
            </th>
            <th scope="col" className="num">
              {REVIEW.yoursColumn[kind]}
            </th>
            <th scope="col" className="num">
              {READING.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {readingRows(sheet.set).map((row) => {
            if (row.kind === 'group')
              return (
                <tr key={row.group.id} className="group">
                  <th scope="rowgroup">{SHEET.partHeading(row.group.id, row.group.title)}</th>
                  {hasEvidence && <td />}
                  <td className="num" data-label={READING.own}>
                    {figure(sums[row.group.id] ?? 0)}
                  </td>
                  <td className="num" data-label={REVIEW.yoursColumn[kind]}>
                    {figure(standing.points[row.group.id] ?? 0)}
                  </td>
                  <td />
                </tr>
              );
            const line = byItem.get(row.item.id);
            if (!line) return null;
            const open = chosen === row.item.id;
            return (
              <Fragment key={row.item.id}>
                <ReviewRow
                  kind={kind}
                  line={line}
                  appeal={sheet.appealed?.[row.item.id]}
                  evidence={hasEvidence ? sheet.evidence[row.item.id] : 'no-column'}
                  chosen={open}
                  choose={choose}
                  send={send}
                />
                {open && detail && (
                  <tr className="chosen-detail">
                    <td colSpan={hasEvidence ? 5 : 4}>{detail}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
