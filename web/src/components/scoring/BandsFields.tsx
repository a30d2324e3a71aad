import type { BandsItem, Interval } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { Entry } from '../../lib/scoring/entry.ts';
import { fieldId } from '../../lib/scoring/focus.ts';
import { readFigure } from '../../lib/scoring/points-field.ts';

type Props = {
  readonly item: BandsItem;
  readonly entry: Entry;
  readonly describedBy: string;
  readonly onType: (entry: Partial<Entry>) => void;
};

/** The share of the work done, and which points it allows; the matching band is marked. */
export function BandsFields({ item, entry, describedBy, onType }: Props) {
  const typed = readFigure(entry.percent);
  const holds = ({ from, to, toInclusive }: Interval) =>
    typed.kind === 'figure' &&
    typed.value >= from &&
    (typed.value < to || (toInclusive && typed.value === to));
  const id = `${fieldId(item.id)}-percent`;
  return (
    <>
      <ul className="bands" aria-label={SHEET.bands}>
        {item.bands.map(({ text, percent, points }) => (
          <li key={text} aria-current={holds(percent) ? 'true' : undefined}>
            {SHEET.bandLine(text, points.from, points.to, points.toInclusive)}
          </li>
        ))}
      </ul>
      <p className="labelled">
        <label htmlFor={id}>{SHEET.percentOf}</label>
        <input
          id={id}
          className="points"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy}
          value={entry.percent}
          onChange={(event) => onType({ percent: event.currentTarget.value })}
        />
      </p>
    </>
  );
}
