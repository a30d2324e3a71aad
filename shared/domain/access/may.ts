import type { Day } from '../kernel/day.ts';
import type { AccountId, PersonId, UnitId } from '../kernel/ids.ts';
import type { Level, Place } from '../units/unit.ts';
import { isBelow, isWithin } from '../units/unit.ts';
import type { Actor, Appointment, Officer, Role } from './actor.ts';
import { includesRole } from './actor.ts';
import type { AppointerAt, RoleRule } from './role-rule.ts';

/** The actor's appointments in force on the day. Anyone but an officer has none. */
export function appointmentsOn(actor: Actor, day: Day): readonly Appointment[] {
  if (actor.kind !== 'officer') return [];
  return actor.appointments.filter(({ from, until }) => from <= day && (until === undefined || day < until));
}

/** Whether the actor holds the role anywhere on the day. */
export const holds = (actor: Actor, role: Role, day: Day): boolean =>
  appointmentsOn(actor, day).some((appointment) => includesRole(appointment.role, role));

/** Whether the actor holds the role at exactly this unit on the day. */
export const holdsAt = (actor: Actor, role: Role, unit: UnitId, day: Day): boolean =>
  appointmentsOn(actor, day).some(
    (appointment) => includesRole(appointment.role, role) && appointment.unit === unit,
  );

/** Whether the actor may read what belongs to the place: an officer of it or of any unit above it, or an auditor there. */
export const mayRead = (actor: Actor, place: Place, day: Day): boolean =>
  appointmentsOn(actor, day).some(({ unit }) => isWithin(place, unit));

/** Who reads what happened, event by event: those who check on others, and the standing office. */
export const JOURNAL_READERS = ['auditor', 'policy-board', 'inspection-office'] as const satisfies Role[];

/** Whether the actor reads the journal of the place: one of its readers there or at a unit above it. */
export const mayReadJournal = (actor: Actor, place: Place, day: Day): boolean =>
  appointmentsOn(actor, day).some(
    ({ role, unit }) => JOURNAL_READERS.some((reader) => reader === role) && isWithin(place, unit),
  );

/** Who compares how units score, apart from those who review them: the standing office, and those who check on others. */
export const COMPARERS = ['policy-board', 'auditor', 'inspection-office'] as const satisfies Role[];

/**
 * Whether the actor compares how the units at the place and below it score: one of `COMPARERS` there or above, or the
 * officer of one of `reviewing`, the units of the place's own line that review others.
 */
export const mayCompare = (actor: Actor, place: Place, reviewing: readonly UnitId[], day: Day): boolean =>
  appointmentsOn(actor, day).some(
    ({ role, unit }) =>
      isWithin(place, unit) &&
      (COMPARERS.some((comparer) => comparer === role) ||
        (includesRole(role, 'unit-officer') && reviewing.includes(unit))),
  );

/** Whether the actor acts for the unit itself: registers it, scores it, signs its pacts, nominates from it. */
export const mayActFor = (actor: Actor, place: Place, day: Day): boolean =>
  holdsAt(actor, 'unit-officer', place.fact.unit, day);

/** Whether the actor speaks for the administration of the same level as the unit (guide, III.2.1 and V.3). */
export const mayGiveOpinion = (actor: Actor, place: Place, day: Day): boolean =>
  holdsAt(actor, 'administration', place.fact.unit, day);

/**
 * Whether the actor reviews the unit's collective sheet: from the unit that supervises it, and never from inside, so that
 * somebody who is appointed at both leaves it to another.
 */
export function mayReview(actor: Actor, place: Place, day: Day): boolean {
  const { manager } = place.fact;
  return (
    manager !== undefined &&
    isBelow(place, manager) &&
    holdsAt(actor, 'unit-officer', manager, day) &&
    !appointmentsOn(actor, day).some(({ unit }) => unit === place.fact.unit)
  );
}

/**
 * Whether the actor is one of those who were asked to review the unit's sheet: by an appointment that they still hold at the
 * unit by which they do, and never from inside the unit. It opens this one sheet and nothing else of the unit.
 */
export const mayReviewAsAsked = (
  actor: Actor,
  place: Place,
  asked: readonly { readonly account: AccountId; readonly unit: UnitId }[],
  day: Day,
): boolean =>
  actor.kind === 'officer' &&
  !appointmentsOn(actor, day).some(({ unit }) => unit === place.fact.unit) &&
  asked.some(({ account, unit }) => account === actor.account && holdsAt(actor, 'unit-officer', unit, day));

/**
 * Whether the actor may look again at what the union right above the unit has reviewed: the officer of the unit above that
 * union, or the standing office at the top; never from inside the unit or that union, whose own review it would be.
 */
export function mayLookAgain(actor: Actor, place: Place, day: Day): boolean {
  const { unit, manager } = place.fact;
  const above = place.path.slice(0, -2);
  return (
    manager !== undefined &&
    !appointmentsOn(actor, day).some((held) => held.unit === unit || held.unit === manager) &&
    ((above.length > 0 && holdsAt(actor, 'unit-officer', above[above.length - 1] ?? unit, day)) ||
      (above.length > 0 && holdsAt(actor, 'policy-board', above[0] ?? unit, day)))
  );
}

/** Whether the actor looks at who reviews the unit's sheet: from above it, and never from inside. */
export const maySeePanel = (actor: Actor, place: Place, day: Day): boolean =>
  appointmentsOn(actor, day).some(({ unit }) => isBelow(place, unit)) &&
  !appointmentsOn(actor, day).some(({ unit }) => unit === place.fact.unit);

/** Whether the actor gives the unit more time: whoever reviews it, or the standing office of a union above it. */
export const mayExtend = (actor: Actor, place: Place, day: Day): boolean =>
  mayReview(actor, place, day) ||
  appointmentsOn(actor, day).some(({ role, unit }) => role === 'policy-board' && isBelow(place, unit));

/** Whether the actor assesses a person of the unit: from inside it, and never oneself. */
export const mayAssess = (actor: Actor, place: Place, person: PersonId, day: Day): boolean =>
  actor.kind === 'officer' &&
  !isOwnCase(actor, person) &&
  (holdsAt(actor, 'unit-officer', place.fact.unit, day) ||
    holdsAt(actor, 'administration', place.fact.unit, day));

/** Whether the actor handles what has climbed to the unit: its officer, or at the federation the standing office. */
export const mayHandleAt = (actor: Actor, unit: UnitId, day: Day): boolean =>
  holdsAt(actor, 'unit-officer', unit, day) || holdsAt(actor, 'policy-board', unit, day);

/**
 * Whether the actor sets up, changes and ends units of a level under a manager: the federation's standing office all of them
 * (guide, V.1), and the officer of the manager those that the data leave to it. A unit at the top has no manager, and is the
 * standing office's affair wherever it holds that post.
 */
export const mayReorganise = (actor: Actor, manager: Place | undefined, level: Level, day: Day): boolean =>
  appointmentsOn(actor, day).some(
    ({ role, unit }) =>
      (role === 'policy-board' && (!manager || isWithin(manager, unit))) ||
      (role === 'unit-officer' && level.setUpBy === 'manager' && manager?.fact.unit === unit),
  );

/** Whether the actor directs those who review for the place: its officer, who asks them, or the standing office above. */
export const mayDirectReviewers = (actor: Actor, place: Place, day: Day): boolean =>
  isOfficerOrOffice(actor, place, day);

/** Whether the actor keeps whole lists at the place: its officer there, the federation's standing office there and below. */
export const mayImportAt = (actor: Actor, place: Place, day: Day): boolean =>
  isOfficerOrOffice(actor, place, day);

const isOfficerOrOffice = (actor: Actor, place: Place, day: Day): boolean =>
  mayActFor(actor, place, day) ||
  appointmentsOn(actor, day).some(({ role, unit }) => role === 'policy-board' && isWithin(place, unit));

/**
 * Whether the matter of that person would be the actor's own case, under whichever record of the same human: nobody
 * assesses, forwards or counts votes on oneself.
 */
export const isOwnCase = (actor: Officer, person: PersonId | undefined): boolean =>
  person !== undefined && (actor.person === person || actor.alsoKnownAs?.includes(person) === true);

/** Whether the actor is an officer of a unit over all the places, or of one of them that is over the others. */
export const mayMoveBetween = (actor: Actor, places: readonly Place[], day: Day): boolean =>
  appointmentsOn(actor, day).some(
    ({ role, unit }) =>
      (includesRole(role, 'unit-officer') || role === 'policy-board') &&
      places.every((place) => isWithin(place, unit)),
  );

/**
 * Whether the actor appoints to the role at the place. The rule says who: somebody of the same unit, of the one right
 * above, or of the top of the tree. A right that was lent is not given on.
 */
export function mayAppoint(actor: Actor, place: Place, rule: RoleRule, day: Day): boolean {
  const { unit, manager, level } = place.fact;
  if (!rule.levels.includes(level)) return false;
  const units: Readonly<Record<AppointerAt, UnitId | undefined>> = {
    own: unit,
    above: manager,
    top: place.path[0],
  };
  const own = appointmentsOn(actor, day).filter(({ behalfOf }) => behalfOf === undefined);
  return rule.appointedBy.some(({ role, at }) =>
    own.some((appointment) => includesRole(appointment.role, role) && appointment.unit === units[at]),
  );
}
