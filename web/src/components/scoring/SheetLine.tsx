import { useContext } from 'react';
import type { ReactNode } from 'react';
import { SHEET } from '../../copy/scoring.vi.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Entry } from '../../lib/scoring/entry.ts';
import { lineId, fieldId } from '../../lib/scoring/focus.ts';
import { faultTextOf } from '../../lib/scoring/fault-text.ts';
import type { LineStanding } from '../../lib/scoring/standing.ts';
import { BandsFields } from './BandsFields.tsx';
import { BonusFields } from './BonusFields.tsx';
import { MendWords } from './mend-words.ts';
import { LineNotes } from './LineNotes.tsx';
import { PointsField } from './PointsField.tsx';
import { YesNoField } from './YesNoField.tsx';

type Props = {
  readonly set: CriteriaSet;
  readonly line: LineStanding;
  readonly onType: (entry: Partial<Entry>) => void;
  /** What stands under the fields. */
  readonly children?: ReactNode;
};

/** One line to score: the criterion whole, its fields, and what is wrong or missing in a sentence. */
export function SheetLine({ set, line, onType, children }: Props) {
  const { item, entry, reading, status } = line;
  const id = fieldId(item.id);
  const fault = faultTextOf(reading);
  const note = `${id}-note`;
  const text = `${id}-text`;
  const mend = useContext(MendWords)[item.id];
  return (
    <article className="sheet-line" id={lineId(item.id)} data-status={status}>
      <p className="criterion" id={text}>
        <b>{item.id}</b> {item.text}
      </p>
      {mend && (
        <p className="to-mend">
          <b>{COURSE.toMend}:</b> {mend}
        </p>
      )}
      <p className="strand">{SHEET.strand[item.strand]}</p>
      <LineNotes set={set} item={item} />
      {item.kind === 'bands' && <BandsFields item={item} entry={entry} describedBy={note} onType={onType} />}
      {item.kind === 'bands' && (
        <p className="label" aria-hidden="true">
          {SHEET.bandPoints}
        </p>
      )}
      {item.kind === 'yes-no' ? (
        <YesNoField item={item} entry={entry} describedBy={`${text} ${note}`} onType={onType} />
      ) : (
        <PointsField
          id={id}
          line={item.id}
          value={entry.points}
          max={item.max}
          step={item.step}
          wrong={status === 'wrong'}
          describedBy={`${text} ${note}`}
          onChange={(points) => onType({ points })}
        />
      )}
      {item.kind === 'bonus' && entry.points.trim() !== '' && (
        <BonusFields item={item} entry={entry} describedBy={note} onType={onType} />
      )}
      <p id={note} className={status === 'wrong' ? 'wrong' : 'hint'}>
        {fault ?? (status === 'optional' ? SHEET.bonusHint : status === 'empty' ? SHEET.unscored : '')}
      </p>
      {children}
    </article>
  );
}
