import type { ValueOf } from '../client.ts';

export type FactView = ValueOf<'getPerson'>['facts'][number];

/** What is known now of a person, without what was replaced. */
export const standing = (facts: readonly FactView[]): readonly FactView[] =>
  facts.filter(({ supersededAt }) => supersededAt === undefined);

/** The traits that a form begins with. */
export type TraitsForm = { readonly name: string; readonly position: string; readonly kind: string };

/** The traits of the latest fact that stands. */
export function latestTraits(facts: readonly FactView[]): TraitsForm {
  const { name = '', position = '', kind = '' } = standing(facts).at(-1) ?? {};
  return { name, position, kind };
}

/** Only what the form says differently: the rest is not touched. */
export const changedTraits = (before: TraitsForm, after: TraitsForm): Partial<TraitsForm> =>
  Object.fromEntries(
    Object.entries(after).filter(([trait, text]) => text.trim() !== before[trait as keyof TraitsForm]),
  );
