import { PACTS } from '../../copy/pacts.vi.ts';
import type { Circle } from '../../lib/pact-draft.ts';
import { fieldId } from '../working/Field.tsx';

type Props = {
  readonly circle: Circle;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Who takes part beside the reader's own unit. */
export const PartyChoices = ({ circle, chosen, error, onChange }: Props) => (
  <fieldset id={fieldId('parties')} tabIndex={-1}>
    <legend>{circle.own ? PACTS.otherParties : PACTS.someParties}</legend>
    <p className="hint">{circle.own ? PACTS.partiesHint : PACTS.childrenPartiesHint}</p>
    <div className="choice-list">
      {circle.candidates.map(({ id, name }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
    {error && <p className="wrong">{error}</p>}
  </fieldset>
);
