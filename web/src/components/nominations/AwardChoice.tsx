import type { Award } from '@bang-vang/shared/data/awards.ts';
import { fieldId } from '../working/Field.tsx';

type Props = {
  readonly label: string;
  readonly awards: readonly Award[];
  readonly chosen: string;
  readonly error?: string | undefined;
  readonly onChoose: (award: string) => void;
};

/** Chooses the form of honour among those that fit. */
export const AwardChoice = ({ label, awards, chosen, error, onChoose }: Props) => (
  <fieldset
    id={fieldId('award')}
    className="stack-tight"
    tabIndex={-1}
    aria-describedby={error && `${fieldId('award')}-loi`}
  >
    <legend>{label}</legend>
    {error && (
      <p className="wrong" id={`${fieldId('award')}-loi`}>
        {error}
      </p>
    )}
    {awards.map(({ id, name }) => (
      <label className="choice" key={id}>
        <input
          type="radio"
          name={fieldId('award')}
          value={id}
          checked={id === chosen}
          onChange={() => onChoose(id)}
        />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
);
