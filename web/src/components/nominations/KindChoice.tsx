import { NOMINATE } from '../../copy/nominations.vi.ts';
import type { NomineeChoice } from '../../lib/nominations/readiness.ts';
import { unitText } from '../../lib/show.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { fieldId } from '../working/Field.tsx';

type Kind = NomineeChoice['kind'];
type Props = {
  readonly kind: '' | Kind;
  readonly error?: string | undefined;
  readonly onChoose: (kind: Kind) => void;
};

/** Whether the unit itself or one of its people is put forward. */
export function KindChoice({ kind, error, onChoose }: Props) {
  const { unit } = useWorkplace();
  const choices = [
    ['collective', NOMINATE.collective, unitText(unit.name)],
    ['person', NOMINATE.one, ''],
  ] as const;
  return (
    <fieldset
      id={fieldId('nominee')}
      className="stack-tight"
      tabIndex={-1}
      aria-describedby={error && `${fieldId('nominee')}-loi`}
    >
      <legend>{NOMINATE.nominee}</legend>
      {error && (
        <p className="wrong" id={`${fieldId('nominee')}-loi`}>
          {error}
        </p>
      )}
      {choices.map(([value, label, note]) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name={fieldId('nominee')}
            value={value}
            checked={value === kind}
            onChange={() => onChoose(value)}
          />
          <span>
            <b>{label}</b>
            {note && <span className="quiet">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
