import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { PANELS } from '../../../copy/panels.vi.ts';
import type { Candidate } from '../../../lib/scoring/panels.ts';
import { fieldId } from '../../working/Field.tsx';

type Props = {
  readonly legend: string;
  readonly hint: string;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly AccountId[];
  /** The unit whose sheet it is, where it is one: its own people cannot be chosen. */
  readonly of?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (chosen: readonly AccountId[]) => void;
};

/** Everybody who may be asked, with their unit and how many sheets each has. */
export const ReviewerChoices = ({ legend, hint, candidates, chosen, of, error, onChange }: Props) => (
  <fieldset id={fieldId('reviewers')} tabIndex={-1}>
    <legend>{legend}</legend>
    <p className="hint">{hint}</p>
    <div className="choice-list">
      {candidates.map(({ account, name, unit, has, barredFrom }) => {
        const barred = of !== undefined && barredFrom.some((one) => one === of);
        return (
          <label key={account} className="choice">
            <input
              type="checkbox"
              disabled={barred}
              checked={chosen.includes(account)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, account] : chosen.filter((one) => one !== account))
              }
            />
            <span>
              {name}{' '}
              <span className="quiet">
                · {unit.name} · {barred ? PANELS.barred : PANELS.has(has)}
              </span>
            </span>
          </label>
        );
      })}
    </div>
    {error && <p className="wrong">{error}</p>}
  </fieldset>
);
