import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import { NOTHING } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';
import { mayImportAt } from '@bang-vang/shared/domain/access/may.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import type { Importable, Importing } from '../../kit/importable.ts';
import { digest } from '../../kit/digest.ts';
import { originOf } from '../../kit/origin.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import { placesOn } from '../../table/tree.ts';
import { enterAt } from '../enter-at.ts';
import { matchOf } from './match.ts';
import { peopleReader } from './read-people.ts';
import type { PersonPlan } from './read-people.ts';

/** People into the lists of their units. The same file again changes nothing. */
export const importPeople: Importable<PersonPlan> = {
  reader: peopleReader,
  write: writePeople,
};

/**
 * Enters those who were planned, by the same way as an officer enters one. The identity of each comes from the job and the
 * row, so that entering again finds what was entered; whoever else has entered them since keeps them.
 */
async function writePeople(importing: Importing, plans: readonly PersonPlan[]): Promise<Tally | JobFailure> {
  const today = dayOf(importing.at);
  const placeOf = placesOn(today);
  const places = new Map<UnitId, Place | undefined>();
  for (const { unit } of plans) places.set(unit, places.get(unit) ?? (await placeOf(unit)));
  for (const place of places.values())
    if (place && !mayImportAt(importing.actor, place, today)) return { code: 'no-longer-allowed' };
  const outcomes = await sideBySide(plans, async (plan) => {
    const place = places.get(plan.unit);
    return place ? writePerson(importing, place, plan) : 'faulty';
  });
  return outcomes.reduce<Tally>((tally, outcome) => ({ ...tally, [outcome]: tally[outcome] + 1 }), NOTHING);
}

async function writePerson(importing: Importing, place: Place, plan: PersonPlan): Promise<keyof Tally> {
  const { person, row, number, unit, from, name, position, kind } = plan;
  const match = await matchOf(plan);
  const who: readonly PersonId[] = match.kind === 'there' ? match.who : [];
  if (who.includes(person)) return 'fresh'; // by this very job, before its runner was killed
  if (match.kind !== 'nobody') return 'same';
  const key = digest(['import', importing.job, row]);
  const entered = await enterAt(originOf({ ...importing, attempt: { key, fingerprint: key } }), place, {
    person,
    entry: { unit, lives: true, from, traits: { name, position, kind } },
    number,
  });
  if (entered.ok) return 'fresh';
  if (entered.refusal.code === 'unit-not-living') return 'faulty';
  throw new Error(`row ${row} of ${importing.job} was refused: ${entered.refusal.code}`);
}
