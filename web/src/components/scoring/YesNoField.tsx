import type { YesNoItem } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { Entry } from '../../lib/scoring/entry.ts';
import { fieldId } from '../../lib/scoring/focus.ts';
import { showFigure } from '../../lib/scoring/points-field.ts';

type Props = {
  readonly item: YesNoItem;
  readonly entry: Entry;
  readonly describedBy: string;
  readonly onType: (entry: Partial<Entry>) => void;
};

/** Yes or no: all the points of the line, or none. Nothing is chosen until a person chooses. */
export function YesNoField({ item, entry, describedBy, onType }: Props) {
  const id = fieldId(item.id);
  const yes = showFigure(item.max);
  const choices = [
    { points: yes, says: item.uncounted ? SHEET.yes : SHEET.yesWith(item.max) },
    { points: '0', says: SHEET.no },
  ];
  return (
    <fieldset className="choices" aria-describedby={describedBy}>
      <legend className="visually-hidden">{SHEET.answerOf(item.id)}</legend>
      {choices.map(({ points, says }, index) => (
        <label key={points} className="choice">
          <input
            id={index === 0 ? id : `${id}-khong`}
            type="radio"
            name={`${id}-co-khong`}
            checked={entry.points === points}
            onChange={() => onType({ points })}
          />
          {says}
        </label>
      ))}
    </fieldset>
  );
}
