import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayCompare } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { foundPlace, notAllowed } from '../kit/found.ts';
import { factsOf } from '../table/tree.ts';

/** The units of a line that review others on the day. */
async function reviewersIn(line: readonly UnitId[], day: Day): Promise<readonly UnitId[]> {
  const levels = await Promise.all(line.map(async (unit) => factOn(await factsOf(unit), day)?.level));
  return line.filter((_, place) => {
    const level = levels[place];
    return level !== undefined && levelOf(level).reviews;
  });
}

/** The unit, for an actor who compares it with others: the standing office, those who inspect, and those who review it. */
export async function comparablePlace(
  actor: Actor,
  unit: UnitId,
  day: Day,
): Promise<Result<Place, Refusal<'not-found' | 'not-allowed'>>> {
  const place = await foundPlace(unit, day);
  if (!place.ok) return place;
  const reviewing = await reviewersIn(place.value.path, day);
  return mayCompare(actor, place.value, reviewing, day) ? place : notAllowed;
}
