import { levels } from '@bang-vang/shared/data/levels.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { UNITS } from '../../../copy/units.vi.ts';
import { TYPED_TRAITS } from '../../../lib/units/tree-change.ts';
import type { ChangeForm, TypedTrait, TypedTraits } from '../../../lib/units/tree-change.ts';
import { errorOf } from '../../working/ErrorSummary.tsx';
import { Field } from '../../working/Field.tsx';

type TextProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly type?: 'text' | 'date';
  readonly most?: number;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly onType: (value: string) => void;
};

/** One line of text, or a day. */
export const Text = ({
  name,
  label,
  hint,
  optional = false,
  type = 'text',
  most,
  value,
  errors,
  onType,
}: TextProps) => (
  <Field name={name} label={label} hint={hint} optional={optional} error={errorOf(errors, name)}>
    {(control) => (
      <input
        {...control}
        type={type}
        autoComplete="off"
        maxLength={most}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    )}
  </Field>
);

type GroundProps = {
  readonly value: ChangeForm['ground'];
  readonly errors: readonly FieldError[];
  readonly onType: (value: ChangeForm['ground']) => void;
};

/** The decision that a change rests on: type, number, date and issuer. */
export const GroundFields = ({ value, errors, onType }: GroundProps) => (
  <fieldset className="stack">
    <legend>{CHANGES.decision}</legend>
    <div className="pair">
      <Text
        name="ground.type"
        label={CHANGES.type}
        hint={CHANGES.typeHint}
        most={60}
        value={value.type}
        errors={errors}
        onType={(type) => onType({ ...value, type })}
      />
      <Text
        name="ground.number"
        label={CHANGES.number}
        hint={CHANGES.numberHint}
        most={60}
        value={value.number}
        errors={errors}
        onType={(number) => onType({ ...value, number })}
      />
    </div>
    <div className="pair">
      <Text
        name="ground.date"
        label={CHANGES.date}
        type="date"
        value={value.date}
        errors={errors}
        onType={(date) => onType({ ...value, date })}
      />
      <Text
        name="ground.issuer"
        label={CHANGES.issuer}
        most={200}
        value={value.issuer}
        errors={errors}
        onType={(issuer) => onType({ ...value, issuer })}
      />
    </div>
  </fieldset>
);

const LABELS: Readonly<Record<TypedTrait, string>> = {
  name: CHANGES.name,
  level: CHANGES.level,
  counterpart: UNITS.counterpart,
  counterpartHeadTitle: UNITS.counterpartHeadTitle,
  headTitle: UNITS.headTitle,
  header: UNITS.header,
  territory: UNITS.territory,
  address: UNITS.address,
};
/** The most characters that the contract takes. */
const MOST: Readonly<Record<TypedTrait, number>> = {
  name: 200,
  level: 40,
  counterpart: 200,
  counterpartHeadTitle: 80,
  headTitle: 80,
  header: 200,
  territory: 120,
  address: 300,
};
const FURTHER = TYPED_TRAITS.filter((trait) => trait !== 'name' && trait !== 'level');

type TraitsProps = {
  /** What the fields are named below: `change.traits`, `change.parts.0.traits`. */
  readonly at: string;
  readonly value: TypedTraits;
  /** The levels to choose among; none where the level is settled. */
  readonly among?: readonly { readonly id: string; readonly name: string }[];
  readonly hint?: string | undefined;
  readonly isOpen?: boolean;
  readonly errors: readonly FieldError[];
  readonly onType: (value: TypedTraits) => void;
};

/** What is to be said of a unit: its name, its level where that is open, and the rest on demand. */
export const TraitFields = ({ at, value, among = [], hint, isOpen = false, errors, onType }: TraitsProps) => {
  const text = (trait: TypedTrait, optional: boolean) => (
    <Text
      key={trait}
      name={`${at}.${trait}`}
      label={LABELS[trait]}
      most={MOST[trait]}
      optional={optional}
      value={value[trait]}
      errors={errors}
      onType={(typed) => onType({ ...value, [trait]: typed })}
    />
  );
  return (
    <div className="stack">
      {text('name', false)}
      {among.length > 1 && (
        <LevelField
          name={`${at}.level`}
          value={value.level}
          among={among}
          errors={errors}
          onType={(level) => onType({ ...value, level })}
        />
      )}
      <details className="more" open={isOpen}>
        <summary>{CHANGES.furtherTraits}</summary>
        <div className="stack">
          {hint && <p className="hint">{hint}</p>}
          {FURTHER.map((trait) => text(trait, true))}
        </div>
      </details>
    </div>
  );
};

type LevelProps = Pick<TextProps, 'name' | 'value' | 'errors' | 'onType' | 'optional'> & {
  readonly among?: TraitsProps['among'];
  /** What an empty choice says, where there is one. */
  readonly kept?: string;
};

/** A level of the tree, chosen from the data. */
export const LevelField = ({ name, value, among = levels, kept, optional, errors, onType }: LevelProps) => (
  <Field name={name} label={CHANGES.level} optional={optional ?? false} error={errorOf(errors, name)}>
    {(control) => (
      <select {...control} value={value} onChange={({ target }) => onType(target.value)}>
        {kept !== undefined && <option value="">{kept}</option>}
        {among.map(({ id, name: title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    )}
  </Field>
);
