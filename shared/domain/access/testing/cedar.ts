import { readFileSync } from 'node:fs';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Day } from '../../kernel/day.ts';
import type { PersonId, UnitId } from '../../kernel/ids.ts';
import type { Place } from '../../units/unit.ts';
import type { Appointment } from '../actor.ts';

const POLICIES = 'may';
const read = readFileSync(new URL('may.cedar', import.meta.url), 'utf8');
const parsed = preparsePolicySet(POLICIES, { staticPolicies: read });
if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));

/** Days as numbers that sort as days do. */
const number = (day: Day): number => Number(day.replaceAll('-', ''));
const unitUid = (unit: string) => ({ type: 'Unit', id: unit });
const appointmentUid = (index: number) => ({ type: 'Appointment', id: String(index) });

/** A place with its line of managers, each below the one before it. */
const units = ({ path, fact }: Place): EntityJson[] =>
  path.map((unit, depth) => {
    const manager = path[depth - 1];
    return {
      uid: unitUid(unit),
      attrs: {
        level: unit === fact.unit ? fact.level : 'above',
        top: { __entity: unitUid(path[0] ?? unit) },
        ...(manager === undefined ? {} : { manager: { __entity: unitUid(manager) } }),
      },
      parents: manager === undefined ? [] : [unitUid(manager)],
    };
  });

const appointmentEntity = (
  { role, unit, from, until, behalfOf }: Appointment,
  index: number,
  person: PersonId | undefined,
): EntityJson => ({
  uid: appointmentUid(index),
  attrs: {
    role,
    unit: { __entity: unitUid(unit) },
    from: number(from),
    ...(until === undefined ? {} : { until: number(until) }),
    ...(person === undefined ? {} : { person }),
    ...(behalfOf === undefined ? {} : { behalfOf }),
  },
  parents: [],
});

/** What is asked of Cedar: may the holder of these appointments do it at the place on the day, about a person or nobody? */
export type Question = {
  readonly action: string;
  readonly appointments: readonly Appointment[];
  readonly holder: PersonId | undefined;
  readonly place: Place;
  readonly about: PersonId | undefined;
  readonly today: Day;
  /** The units by which the holder was asked to review the sheet of the place. */
  readonly askedBy?: readonly UnitId[];
};

/** Cedar's answer. A policy that fails to be evaluated is a mistake of the policies, and throws. */
export function cedarAllows({
  action,
  appointments,
  holder,
  place,
  about,
  today,
  askedBy = [],
}: Question): boolean {
  const entities = [
    ...units(place),
    ...appointments.map((appointment, index) => appointmentEntity(appointment, index, holder)),
  ];
  const now = number(today);
  const heldAt = appointments
    .filter(({ from, until }) => number(from) <= now && (until === undefined || now < number(until)))
    .map(({ unit }) => ({ __entity: unitUid(unit) }));
  const answers = appointments.map((_, index) => {
    const answer = statefulIsAuthorized({
      principal: appointmentUid(index),
      action: { type: 'Action', id: action },
      resource: unitUid(place.fact.unit),
      context: {
        today: number(today),
        heldAt,
        askedBy: askedBy.map((unit) => ({ __entity: unitUid(unit) })),
        ...(about === undefined ? {} : { person: about }),
      },
      preparsedPolicySetId: POLICIES,
      entities,
    });
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
    const { diagnostics, decision } = answer.response;
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
    return decision === 'allow';
  });
  return answers.includes(true);
}
