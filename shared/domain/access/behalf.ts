import type { AccountId, UnitId } from '../kernel/ids.ts';
import type { Appointment } from './actor.ts';

/**
 * For whom an act was done: the lender of the appointment that was used, or undefined for one's own. Used are those at the
 * units that the act names, or all in force where it names none of them; who has an own one there acts for nobody else.
 */
export function onBehalfOf(
  inForce: readonly Appointment[],
  named: readonly (UnitId | undefined)[],
): AccountId | undefined {
  const here = inForce.filter(({ unit }) => named.includes(unit));
  const used = here.length > 0 ? here : inForce;
  return used.every(({ behalfOf }) => behalfOf !== undefined) ? used[0]?.behalfOf : undefined;
}
