import type { BonusItem } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { Entry } from '../../lib/scoring/entry.ts';
import { fieldId } from '../../lib/scoring/focus.ts';

type Props = {
  readonly item: BonusItem;
  readonly entry: Entry;
  readonly describedBy: string;
  readonly onType: (entry: Partial<Entry>) => void;
};

/** On which ground a bonus stands, and the work that it is for. */
export function BonusFields({ item, entry, describedBy, onType }: Props) {
  const id = fieldId(item.id);
  return (
    <>
      <fieldset className="choices" aria-describedby={describedBy}>
        <legend>{SHEET.bonusGrounds}</legend>
        {item.grounds.map((ground, index) => (
          <label key={ground} className="choice">
            <input
              type="radio"
              name={`${id}-ground`}
              checked={entry.ground === index}
              onChange={() => onType({ ground: index })}
            />
            {ground}
          </label>
        ))}
      </fieldset>
      <p className="labelled">
        <label htmlFor={`${id}-description`}>{SHEET.bonusDescription}</label>
        <span className="hint" id={`${id}-description-hint`}>
          {SHEET.bonusDescriptionHint}
        </span>
        <textarea
          id={`${id}-description`}
          rows={3}
          maxLength={500}
          aria-describedby={`${id}-description-hint ${describedBy}`}
          value={entry.description}
          onChange={(event) => onType({ description: event.currentTarget.value })}
        />
      </p>
    </>
  );
}
