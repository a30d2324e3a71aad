import type { CriteriaSet, Item, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useId } from 'react';
import { PANELS } from '../../../copy/panels.vi.ts';
import { READING, SHEET } from '../../../copy/scoring.vi.ts';
import type { Changed, Changes, ResultView } from '../../../lib/scoring/panels.ts';
import { showFigure } from '../../../lib/scoring/points-field.ts';
import { readingRows } from '../../../lib/scoring/reading-rows.ts';
import { DifferenceWords } from '../DifferenceWords.tsx';
import { GivenPoints } from '../GivenPoints.tsx';
import { PointsField } from '../PointsField.tsx';
import { DotStrip } from './DotStrip.tsx';

type Props = {
  readonly set: CriteriaSet;
  readonly own: Marks;
  readonly result: ResultView;
  /** What whoever confirms sets otherwise; undefined where nothing can be set any more. */
  readonly changes: Changes | undefined;
  readonly onChange: (line: string, changed: Changed | undefined) => void;
};

/** Each line with the unit's own points, what the panel comes to, and how far its reviewers lie apart. */
export function CombinedTable({ set, own, result, changes, onChange }: Props) {
  return (
    <div className="panel flush">
      <table className="table cards sheet-table">
        <thead>
          <tr>
            <th scope="col">{READING.criterion}</th>
            <th scope="col" className="num">
              {READING.own}
            </th>
            <th scope="col" className="num">
              {PANELS.combined}
            </th>
            <th scope="col">{PANELS.spread}</th>
          </tr>
        </thead>
        <tbody>
          {readingRows(set).map((row) =>
            row.kind === 'group' ? (
              <tr key={row.group.id} className="group">
                <th scope="rowgroup" colSpan={4}>
                  {SHEET.partHeading(row.group.id, row.group.title)}
                </th>
              </tr>
            ) : (
              <Line
                key={row.item.id}
                item={row.item}
                own={own}
                result={result}
                changed={changes && { now: changes[row.item.id] }}
                onChange={(changed) => onChange(row.item.id, changed)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = {
  readonly item: Item;
  readonly own: Marks;
  readonly result: ResultView;
  readonly changed: { readonly now: Changed | undefined } | undefined;
  readonly onChange: (changed: Changed | undefined) => void;
};

function Line({ item, own, result, changed, onChange }: LineProps) {
  const mark = result.marks[item.id];
  const spread = result.lines[item.id];
  const reason = result.reasons[item.id];
  return (
    <tr>
      <th scope="row">
        <b>{item.id}</b> {item.text}
        {reason && (
          <p className="reason">
            <span className="quiet">{READING.reason}:</span> {reason}
          </p>
        )}
        {changed && mark && (
          <ChangeLine item={item} combined={mark.points} now={changed.now} onChange={onChange} />
        )}
      </th>
      <td className="num" data-label={READING.own}>
        <GivenPoints item={item} mark={own[item.id]} ofMax />
      </td>
      <td className="num words" data-label={PANELS.combined}>
        <span>
          <GivenPoints item={item} mark={mark} /> <DifferenceWords own={own[item.id]} theirs={mark} />
        </span>
      </td>
      <td className="words" data-label={PANELS.spread}>
        {spread && (
          <DotStrip points={spread.points} apart={spread.apart} max={item.max} combined={mark?.points ?? 0} />
        )}
      </td>
    </tr>
  );
}

type ChangeProps = {
  readonly item: Item;
  readonly combined: number;
  readonly now: Changed | undefined;
  readonly onChange: (changed: Changed | undefined) => void;
};

function ChangeLine({ item, combined, now, onChange }: ChangeProps) {
  const id = useId();
  if (!now)
    return (
      <p>
        <button
          type="button"
          className="button plain"
          aria-label={PANELS.changeOf(item.id)}
          onClick={() => onChange({ points: showFigure(combined), reason: '' })}
        >
          {PANELS.change}
        </button>
      </p>
    );
  return (
    <div className="change-line">
      <p className="labelled">
        <label htmlFor={`${id}-points`}>{PANELS.changed}</label>
        <PointsField
          id={`${id}-points`}
          line={item.id}
          value={now.points}
          max={item.max}
          step={item.step}
          wrong={false}
          describedBy={`${id}-why`}
          onChange={(points) => onChange({ ...now, points })}
        />
      </p>
      <p className="labelled">
        <label htmlFor={`${id}-reason`} id={`${id}-why`}>
          {PANELS.changeReason(item.id)}
        </label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={500}
          value={now.reason}
          onChange={({ target }) => onChange({ ...now, reason: target.value })}
        />
      </p>
      <button type="button" className="button plain" onClick={() => onChange(undefined)}>
        {PANELS.changeBack}
      </button>
    </div>
  );
}
