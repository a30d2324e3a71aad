import { UNIT_TRAITS } from '@bang-vang/shared/domain/units/unit.ts';
import type { ValueOf } from '../client.ts';

export type FactView = ValueOf<'getUnitHistory'>['facts'][number];

export type Trait = (typeof UNIT_TRAITS)[number];

/** What happened to a unit on a day: it began, something of it changed, or it ended. */
export type Moment = {
  readonly day: string;
  readonly fact: FactView;
  readonly ground: FactView['ground'];
} & (
  | { readonly kind: 'begun' }
  | { readonly kind: 'changed'; readonly traits: readonly Trait[] }
  | { readonly kind: 'ended' }
);

/** The facts that are what we know now. */
export const standing = (facts: readonly FactView[]): readonly FactView[] =>
  facts.filter(({ supersededAt }) => supersededAt === undefined);

/** A unit's life as those facts tell it, oldest first: each says what it changes about the one before it. */
export function momentsOf(facts: readonly FactView[]): readonly Moment[] {
  return standing(facts).flatMap((fact, place, all): readonly Moment[] => {
    const before = all[place - 1];
    const traits = before ? UNIT_TRAITS.filter((trait) => before[trait] !== fact[trait]) : [];
    const beginning: Moment = {
      day: fact.from,
      fact,
      ground: fact.ground,
      ...(before ? { kind: 'changed', traits } : { kind: 'begun' }),
    };
    if (!fact.ending || fact.until === undefined) return [beginning];
    return [beginning, { kind: 'ended', day: fact.until, fact, ground: fact.ending.ground }];
  });
}

/**
 * Facts that were held for true and are not: what a later fact has merely brought to its end is not among them, for it stands
 * still as far as it had come.
 */
export function correctedFacts(facts: readonly FactView[]): readonly FactView[] {
  const now = standing(facts);
  const isStill = (old: FactView) =>
    now.some(
      (fact) =>
        fact.from === old.from &&
        UNIT_TRAITS.every((trait) => fact[trait] === old[trait]) &&
        (old.until === undefined || old.until === fact.until),
    );
  return facts.filter((fact) => fact.supersededAt !== undefined && !isStill(fact));
}

/** What is known now of the unit on a day, or was known at the end of another; nothing where it did not live. */
export function factAsOf(
  facts: readonly FactView[],
  on: string,
  knownAt: (fact: FactView) => boolean,
): FactView | undefined {
  return facts.find(
    (fact) => knownAt(fact) && fact.from <= on && (fact.until === undefined || on < fact.until),
  );
}
