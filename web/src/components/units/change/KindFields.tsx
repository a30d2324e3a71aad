import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import type { ChangeKind } from '../../../lib/units/tree-change.ts';
import { levelsBelow } from '../../../lib/units/tree-change.ts';
import { errorOf } from '../../working/ErrorSummary.tsx';
import { CorrectFields } from './CorrectFields.tsx';
import { DivideFields } from './DivideFields.tsx';
import { LevelField, Text, TraitFields } from './Inputs.tsx';
import type { KindProps } from './kind-props.ts';
import { Chosen, UnitPicker } from './UnitPicker.tsx';

const CodeField = ({ form, errors, type }: KindProps) => (
  <Text
    name="change.unit"
    label={CHANGES.code}
    hint={CHANGES.codeHint}
    most={64}
    value={form.unit}
    errors={errors}
    onType={(unit) => type({ unit })}
  />
);

const Create = (props: KindProps) => (
  <>
    <CodeField {...props} />
    <TraitFields
      at="change.traits"
      value={props.form.traits}
      among={levelsBelow(props.fact.level)}
      errors={props.errors}
      onType={(traits) => props.type({ traits })}
    />
  </>
);

const Amend = ({ form, errors, type }: KindProps) => (
  <TraitFields
    at="change.traits"
    value={form.traits}
    hint={CHANGES.emptyKept}
    isOpen
    errors={errors}
    onType={(traits) => type({ traits })}
  />
);

const ManagerChoice = ({ form, fact, errors, type }: KindProps) => (
  <div className="stack-tight">
    {form.manager && <Chosen units={[form.manager]} remove={() => type({ manager: undefined })} />}
    {!form.manager && (
      <UnitPicker
        name="change.manager"
        label={CHANGES.newManager}
        error={errorOf(errors, 'change.manager')}
        without={[fact.unit, fact.manager ?? '']}
        withOwn
        onPick={(manager) => type({ manager })}
      />
    )}
  </div>
);

const Transfer = (props: KindProps) => (
  <>
    <ManagerChoice {...props} />
    <LevelField
      name="change.traits.level"
      value={props.form.traits.level}
      kept={CHANGES.emptyKept}
      optional
      errors={props.errors}
      onType={(level) => props.type({ traits: { ...props.form.traits, level } })}
    />
  </>
);

const Merge = (props: KindProps) => {
  const { form, fact, errors, type } = props;
  const candidates = [{ id: fact.unit, name: fact.name }, ...form.others];
  return (
    <>
      <div className="stack-tight">
        {form.others.length > 0 && (
          <Chosen
            units={form.others}
            remove={(gone) =>
              type({
                others: form.others.filter(({ id }) => id !== gone),
                ...(form.into === gone && { into: '' }),
              })
            }
          />
        )}
        <UnitPicker
          name="change.others"
          label={CHANGES.mergedWith}
          error={errorOf(errors, 'change.others')}
          without={candidates.map(({ id }) => id)}
          onPick={(unit) => type({ others: [...form.others, unit] })}
        />
      </div>
      <fieldset>
        <legend>{CHANGES.becomes}</legend>
        {[{ id: '', name: '' }, ...candidates].map(({ id, name }) => (
          <label key={id} className="choice">
            <input type="radio" name="into" checked={form.into === id} onChange={() => type({ into: id })} />
            <span>{id === '' ? CHANGES.becomesNew : CHANGES.becomesOne(name)}</span>
          </label>
        ))}
      </fieldset>
      {form.into === '' ? (
        <fieldset className="stack">
          <legend>{CHANGES.newUnit}</legend>
          <CodeField {...props} />
          <TraitFields
            at="change.traits"
            value={form.traits}
            errors={errors}
            onType={(traits) => type({ traits })}
          />
        </fieldset>
      ) : (
        <Text
          name="change.traits.name"
          label={CHANGES.name}
          hint={CHANGES.emptyKept}
          optional
          most={200}
          value={form.traits.name}
          errors={errors}
          onType={(name) => type({ traits: { ...form.traits, name } })}
        />
      )}
    </>
  );
};

/** What each command asks for, besides its day and its decision. */
export const KIND_FIELDS: Readonly<Record<ChangeKind, (props: KindProps) => React.ReactNode>> = {
  create: Create,
  amend: Amend,
  transfer: Transfer,
  merge: Merge,
  divide: DivideFields,
  dissolve: () => null,
  correct: CorrectFields,
};
