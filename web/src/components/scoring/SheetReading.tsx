import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { CriteriaSet, Marks, RecordedDeduction } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import { READING, SHEET } from '../../copy/scoring.vi.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import { readingRows } from '../../lib/scoring/reading-rows.ts';
import type { ReadingRow } from '../../lib/scoring/reading-rows.ts';
import { ClassifiedWords } from './ClassifiedWords.tsx';
import { DifferenceWords } from './DifferenceWords.tsx';
import { GivenPoints } from './GivenPoints.tsx';
import { MarkWords } from './MarkWords.tsx';

export type SecondOpinion = {
  readonly kind: Exclude<Reviewing, 'answer'>;
  readonly marks: Marks;
  readonly reasons: Readonly<Record<string, string>>;
  readonly total: number;
  /** What was taken off beside what the scorer recorded. */
  readonly deductions?: readonly RecordedDeduction[];
};

type Props = {
  readonly set: CriteriaSet;
  readonly own: Marks;
  readonly deductions: readonly RecordedDeduction[];
  readonly total: number;
  readonly second?: SecondOpinion | undefined;
};

/** A sheet that was sent, line by line; beside it, once there, the points and reasons of whoever came after. */
export function SheetReading({ set, own, deductions, total, second }: Props) {
  const sums = tally(set, own, deductions);
  const secondSums = second && tally(set, second.marks, [...deductions, ...(second.deductions ?? [])]);
  return (
    <div className="panel flush">
      <table className="table cards sheet-table">
        <thead>
          <tr>
            <th scope="col">{READING.criterion}</th>
            <th scope="col" className="num">
              {READING.own}
            </th>
            {second && (
              <>
                <th scope="col" className="num">
                  {READING.theirs[second.kind]}
                </th>
                <th scope="col" className="num">
                  {READING.difference}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {readingRows(set).map((row) =>
            row.kind === 'group' ? (
              <tr key={row.group.id} className="group">
                <th scope="rowgroup">{SHEET.partHeading(row.group.id, row.group.title)}</th>
                <td className="num" data-label={READING.own}>
                  {figure(sums.groups[row.group.id] ?? 0)}
                </td>
                {second && (
                  <>
                    <td className="num" data-label={READING.theirs[second.kind]}>
                      {figure(secondSums?.groups[row.group.id] ?? 0)}
                    </td>
                    <td />
                  </>
                )}
              </tr>
            ) : (
              <Line key={row.item.id} row={row} own={own} second={second} />
            ),
          )}
          <tr className="group">
            <th scope="row">{READING.total}</th>
            <td className="num" data-label={READING.own}>
              {figure(total)}
            </td>
            {second && (
              <>
                <td className="num" data-label={READING.theirs[second.kind]}>
                  {figure(second.total)}
                </td>
                <td />
              </>
            )}
          </tr>
          {sums.classified && (
            <tr className="group">
              <th scope="row">{READING.classification}</th>
              <td className="num words" data-label={READING.own}>
                <ClassifiedWords titled classified={sums.classified} />
              </td>
              {second && (
                <>
                  <td className="num words" data-label={READING.theirs[second.kind]}>
                    <ClassifiedWords titled classified={secondSums?.classified ?? null} />
                  </td>
                  <td />
                </>
              )}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  row: { item },
  own,
  second,
}: {
  readonly row: Extract<ReadingRow, { kind: 'line' }>;
  readonly own: Marks;
  readonly second: SecondOpinion | undefined;
}) {
  const reason = second?.reasons[item.id];
  return (
    <tr>
      <th scope="row">
        <b>{item.id}</b> {item.text}
        <MarkWords item={item} mark={own[item.id]} />
        {reason && (
          <p className="reason">
            <span className="quiet">{READING.reason}:</span> {reason}
          </p>
        )}
      </th>
      <td className="num" data-label={READING.own}>
        <GivenPoints item={item} mark={own[item.id]} ofMax />
      </td>
      {second && (
        <>
          <td className="num" data-label={READING.theirs[second.kind]}>
            <GivenPoints item={item} mark={second.marks[item.id]} />
          </td>
          <td className="num words" data-label={READING.difference}>
            <DifferenceWords own={own[item.id]} theirs={second.marks[item.id]} />
          </td>
        </>
      )}
    </tr>
  );
}
