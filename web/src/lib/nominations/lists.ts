import { compareNames } from '@bang-vang/shared/domain/honours/names.ts';
import type { AwardId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { awards } from '@bang-vang/shared/data/awards.ts';
import type { NominationView } from './views.ts';

const collator = new Intl.Collator('vi');

type Nominee = { readonly kind: 'collective' | 'person'; readonly name: string };

/** Collectives first, then people by given name; never by points. */
export const compareNominees = (a: Nominee, b: Nominee): number =>
  a.kind === b.kind
    ? a.kind === 'person'
      ? compareNames(a.name, b.name)
      : collator.compare(a.name, b.name)
    : a.kind === 'collective'
      ? -1
      : 1;

const byNominee = (a: NominationView, b: NominationView) => compareNominees(a.nominee, b.nominee);

export type OfAward = { readonly award: AwardId; readonly nominations: readonly NominationView[] };

/** Nominations by award, in the order of the catalogue; those for which `first` holds lead within each. */
export function byAward(
  nominations: readonly NominationView[],
  first: (nomination: NominationView) => boolean = () => false,
): readonly OfAward[] {
  const place = (award: AwardId) => awards.findIndex(({ id }) => id === award);
  return [...Map.groupBy(nominations, ({ award }) => award)]
    .map(([award, all]) => ({
      award,
      nominations: all.toSorted((a, b) => Number(first(b)) - Number(first(a)) || byNominee(a, b)),
    }))
    .toSorted((a, b) => place(a.award) - place(b.award));
}

/** What waits at the unit, the first to arrive first. */
export const waitingAt = (nominations: readonly NominationView[], unit: UnitId): readonly NominationView[] =>
  nominations
    .filter(({ state, at }) => at.id === unit && (state === 'climbing' || state === 'awaiting-council'))
    .toSorted((a, b) => (arrivedAt(a) < arrivedAt(b) ? -1 : 1));

/** When it came to where it is. */
export const arrivedAt = ({ endorsements, nominatedAt }: NominationView): NominationView['nominatedAt'] =>
  endorsements.at(-1)?.at ?? nominatedAt;

/** What the unit has dealt with: sent on, or ended here. The latest first. */
export const dealtWithBy = (
  nominations: readonly NominationView[],
  unit: UnitId,
): readonly NominationView[] =>
  nominations
    .filter(
      ({ state, at, endorsements }) =>
        endorsements.some((said) => said.unit.id === unit) || (state === 'declined' && at.id === unit),
    )
    .toSorted((a, b) => (arrivedAt(a) < arrivedAt(b) ? 1 : -1));

/** Nominations the unit itself has made, those still on their way first. */
export const madeBy = (nominations: readonly NominationView[], unit: UnitId): readonly NominationView[] =>
  nominations
    .filter((nomination) => nomination.unit.id === unit)
    .toSorted((a, b) => (a.nominatedAt < b.nominatedAt ? 1 : -1));
