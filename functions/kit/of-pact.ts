import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayActFor, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import type { Pact } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { placeOn } from '../table/tree.ts';

type Parties = Pick<Pact, 'under' | 'parties'>;

/** Whether the actor reads a pact, and what stands behind its results: whoever reads one of its parties, or the unit above them. */
export const mayReadPact = (actor: Actor, { under, parties }: Parties, today: Day): Promise<boolean> =>
  atAny([under, ...parties], today, (place) => mayRead(actor, place, today));

/** Whether the actor acts for one of the parties. */
export const mayActForParty = (actor: Actor, { parties }: Pick<Parties, 'parties'>, today: Day) =>
  atAny(parties, today, (place) => mayActFor(actor, place, today));

async function atAny(units: readonly UnitId[], today: Day, may: (place: Place) => boolean): Promise<boolean> {
  const places = await Promise.all(units.map((unit) => placeOn(unit, today)));
  return places.some((place) => place !== undefined && may(place));
}

/** A pact as that of which files are evidence. */
export const evidenceOfPact = ({ id, round, under, parties }: Pact): SubjectOfEvidence => ({
  round,
  unit: under,
  pact: id,
  parties,
});
