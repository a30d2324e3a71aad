import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { ROUNDS } from '../../copy/rounds.vi.ts';
import { fieldId } from '../working/Field.tsx';
import { SetStanding } from './SetStanding.tsx';

type Props = {
  readonly sets: readonly CriteriaSet[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** The sets of criteria that a round will use, each with whom it scores and whether its points are approved. */
export const SetChoices = ({ sets, chosen, error, onChange }: Props) => (
  <fieldset id={fieldId('criteria')} tabIndex={-1} aria-describedby={error && 'loi-bo-tieu-chuan'}>
    <legend>{ROUNDS.criteria}</legend>
    <p className="hint">{ROUNDS.criteriaHint}</p>
    {sets.map((set) => (
      <label key={set.id} className="choice">
        <input
          type="checkbox"
          checked={chosen.includes(set.id)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, set.id] : chosen.filter((id) => id !== set.id))
          }
        />
        <span>
          <b>{set.title}</b>
          <span className="quiet">
            {set.subject === 'collective' ? ROUNDS.forCollective : ROUNDS.forIndividual},{' '}
            {ROUNDS.total(figure(set.total))}
          </span>{' '}
          <SetStanding set={set} />
        </span>
      </label>
    ))}
    {error && (
      <p className="wrong" id="loi-bo-tieu-chuan">
        {error}
      </p>
    )}
  </fieldset>
);
