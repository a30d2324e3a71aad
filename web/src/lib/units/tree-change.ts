import { levels } from '@bang-vang/shared/data/levels.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { ID_PATTERN } from '@bang-vang/shared/domain/kernel/ids.ts';
import { CHANGES } from '../../copy/tree-changes.vi.ts';
import type { CallInput } from '../client.ts';
import { errorsOf } from '../nominations/reference.ts';
import type { FactView } from './timeline.ts';

export type ChangeKind = keyof typeof CHANGES.kinds;
export type Asked = CallInput<'previewTreeChange'>['body'];
export type Picked = { readonly id: string; readonly name: string };

/** What the form of a command asks of a unit, as typed. Who manages it is picked, not typed. */
export const TYPED_TRAITS = [
  'name',
  'level',
  'counterpart',
  'counterpartHeadTitle',
  'headTitle',
  'header',
  'territory',
  'address',
] as const;
export type TypedTrait = (typeof TYPED_TRAITS)[number];
export type TypedTraits = Readonly<Record<TypedTrait, string>>;
export type PartForm = {
  readonly unit: string;
  readonly traits: TypedTraits;
  readonly takes: readonly string[];
};

/** Everything that any command asks for. A command reads what it needs of it. */
export type ChangeForm = {
  readonly from: string;
  readonly ground: {
    readonly type: string;
    readonly number: string;
    readonly date: string;
    readonly issuer: string;
  };
  /** The code of a unit that is made. */
  readonly unit: string;
  readonly traits: TypedTraits;
  readonly manager?: Picked | undefined;
  readonly others: readonly Picked[];
  /** Who takes over at a merger: a unit by its identifier; a new one where it is empty. */
  readonly into: string;
  readonly parts: readonly PartForm[];
  /** The first day of the fact that is wrong. */
  readonly fact: string;
  readonly mend: 'restate' | 'cancel' | 'reopen';
};

const NO_TRAITS = Object.fromEntries(TYPED_TRAITS.map((trait) => [trait, ''])) as TypedTraits;

/** A fact's traits as a form shows them. */
export const traitsTyped = (fact: Partial<FactView>): TypedTraits =>
  Object.fromEntries(TYPED_TRAITS.map((trait) => [trait, fact[trait] ?? ''])) as TypedTraits;

export const blankPart = (level: string): PartForm => ({
  unit: '',
  traits: { ...NO_TRAITS, level },
  takes: [],
});

/** An empty form of a command on a unit as it is; `issuer` is who most likely has decided. */
export function blankForm(kind: ChangeKind, fact: FactView, issuer: string): ChangeForm {
  const traits: Readonly<Record<ChangeKind, TypedTraits>> = {
    create: { ...NO_TRAITS, level: levelBelow(fact.level) },
    amend: traitsTyped(fact),
    transfer: NO_TRAITS,
    merge: { ...NO_TRAITS, level: fact.level },
    divide: NO_TRAITS,
    dissolve: NO_TRAITS,
    correct: NO_TRAITS,
  };
  return {
    from: '',
    ground: { type: CHANGES.defaultType, number: '', date: '', issuer },
    unit: '',
    traits: traits[kind],
    others: [],
    into: '',
    parts: [blankPart(fact.level), blankPart(fact.level)],
    fact: '',
    mend: 'restate',
  };
}

/** The levels that a unit of a level may have under it, highest first. */
export const levelsBelow = (level: string) => {
  const depth = levels.find(({ id }) => id === level)?.depth ?? 0;
  return levels.filter((one) => one.depth > depth);
};
const levelBelow = (level: string): string => levelsBelow(level)[0]?.id ?? '';

const filled = (traits: TypedTraits) =>
  Object.fromEntries(
    Object.entries(traits).flatMap(([trait, value]) => (value.trim() === '' ? [] : [[trait, value.trim()]])),
  ) as { name: string; level: string };

/** What was typed and differs from the fact; a field left empty keeps what it was. */
const differing = (traits: TypedTraits, fact: FactView): Partial<FactView> =>
  Object.fromEntries(
    Object.entries(filled(traits)).filter(([trait, value]) => fact[trait as TypedTrait] !== value),
  );

/** The change and its decision as the contract takes them. `fact` is the unit as it is now, `facts` all that is known of it. */
export function askedBy(
  kind: ChangeKind,
  form: ChangeForm,
  fact: FactView,
  facts: readonly FactView[],
): Asked {
  const { type, number, date, issuer } = form.ground;
  const ground = {
    type: type.trim(),
    number: number.trim(),
    date: date,
    issuer: issuer.trim(),
  };
  return { change: changeBy(kind, form, fact, facts), ground };
}

function changeBy(kind: ChangeKind, form: ChangeForm, fact: FactView, facts: readonly FactView[]): object {
  const { from } = form;
  const { unit, manager } = fact;
  const code = form.unit.trim();
  const under = (traits: TypedTraits) => ({ ...filled(traits), ...(manager && { manager }) });
  switch (kind) {
    case 'create':
      return { kind, unit: code, from, traits: { ...filled(form.traits), manager: unit } };
    case 'amend':
      return { kind, unit, from, traits: differing(form.traits, fact) };
    case 'transfer': {
      const { level } = form.traits;
      const traits = { ...(form.manager && { manager: form.manager.id }), ...(level && { level }) };
      return { kind: 'amend', unit, from, traits };
    }
    case 'merge':
      return {
        kind,
        units: [unit, ...form.others.map(({ id }) => id)].filter((one) => one !== form.into),
        into: form.into === '' ? code : form.into,
        from,
        traits: form.into === '' ? under(form.traits) : nameOnly(form.traits),
      };
    case 'divide':
      return {
        kind,
        unit,
        from,
        parts: form.parts.map((part) => ({
          unit: part.unit.trim(),
          traits: under({ ...part.traits, level: fact.level }),
          takes: part.takes,
        })),
      };
    case 'dissolve':
      return { kind, unit, from };
    case 'correct': {
      const wrong = facts.find((one) => one.from === form.fact);
      const mend =
        form.mend === 'restate'
          ? {
              kind: form.mend,
              traits: {
                ...(wrong ? differing(form.traits, wrong) : {}),
                ...(form.manager && { manager: form.manager.id }),
              },
              ...(form.from && form.from !== form.fact && { from: form.from }),
            }
          : { kind: form.mend };
      return { kind, unit, fact: form.fact, mend };
    }
  }
}

const nameOnly = ({ name }: TypedTraits) => (name.trim() === '' ? {} : { name: name.trim() });

const codeError = (code: string): string | undefined =>
  code.trim() === '' ? CHANGES.noCode : ID_PATTERN.test(code.trim()) ? undefined : CHANGES.oddCode;

/** What is missing or malformed in a form, by the names that its fields have in the contract. */
export function errorsIn(kind: ChangeKind, form: ChangeForm): readonly FieldError[] {
  const { ground, traits } = form;
  const isNew = kind === 'create' || (kind === 'merge' && form.into === '');
  const absent = (text: string, sentence: string) => (text.trim() === '' ? sentence : undefined);
  const needsDay = kind !== 'correct';
  return [
    ...errorsOf('change', {
      unit: isNew ? codeError(form.unit) : undefined,
      manager:
        kind === 'transfer' && !form.manager && form.traits.level === '' ? CHANGES.noManager : undefined,
      others: kind === 'merge' && form.others.length === 0 ? CHANGES.noOthers : undefined,
      fact: kind === 'correct' && form.fact === '' ? CHANGES.noFact : undefined,
      from: needsDay && !isDay(form.from) ? CHANGES.noFrom : undefined,
    }),
    ...errorsOf('change.traits', {
      name: isNew || kind === 'amend' ? absent(traits.name, CHANGES.noName) : undefined,
      level: isNew ? absent(traits.level, CHANGES.noLevel) : undefined,
    }),
    ...(kind === 'divide'
      ? form.parts.flatMap((part, at) => [
          ...errorsOf(`change.parts.${String(at)}`, { unit: codeError(part.unit) }),
          ...errorsOf(`change.parts.${String(at)}.traits`, {
            name: absent(part.traits.name, CHANGES.noName),
          }),
        ])
      : []),
    ...errorsOf('ground', {
      type: absent(ground.type, CHANGES.noType),
      number: absent(ground.number, CHANGES.noNumber),
      date: isDay(ground.date) ? undefined : CHANGES.noDate,
      issuer: absent(ground.issuer, CHANGES.noIssuer),
    }),
  ];
}
