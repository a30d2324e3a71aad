/**
 * What a working screen knows of its reader, once signed in.
 *
 * - `useWorkplace()` → `Workplace`: who (`me`, `owner`, `officer`), when (`today`, Vietnam's day by the server), where
 *   (`appointment`, `unit` with its managers, children and siblings, `place` for the predicates of access/may.ts), which
 *   round (`round`, `rounds`), and `chooseRound` / `chooseAppointment`.
 */
import type { Officer } from '@bang-vang/shared/domain/access/actor.ts';
import { appointmentsOn } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { createContext, useContext } from 'react';
import type { ValueOf } from './client.ts';

export type Me = ValueOf<'whoAmI'>;
export type AppointmentView = Me['appointments'][number];
export type UnitAnswer = ValueOf<'getUnit'>;
export type RoundView = ValueOf<'listRounds'>['rounds'][number];

export type Workplace = {
  readonly me: Me;
  readonly owner: string;
  readonly officer: Officer;
  readonly today: Day;
  readonly appointments: readonly AppointmentView[];
  readonly appointment: AppointmentView;
  readonly unit: UnitAnswer;
  readonly place: Place;
  readonly rounds: readonly RoundView[];
  readonly round: RoundView | undefined;
  readonly chooseRound: (round: RoundId) => void;
  readonly chooseAppointment: (appointment: AppointmentView) => void;
};

export const WorkplaceContext = createContext<Workplace | undefined>(undefined);

/** Only below `Screen`. */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('useWorkplace outside of Screen');
  return workplace;
}

/** The account as the predicates of access/may.ts take it. */
export const officerOf = (me: Me, owner: string): Officer => ({
  kind: 'officer',
  account: owner as AccountId,
  name: me.name,
  person: me.person,
  alsoKnownAs: me.alsoKnownAs,
  appointments: me.appointments.map(({ lentBy, ...held }) =>
    lentBy === undefined ? held : { ...held, behalfOf: lentBy.account },
  ),
});

/** The account's appointments in force today, with the names that screens show. */
export const inForce = (me: Me, actor: Officer): readonly AppointmentView[] =>
  me.appointments.filter((shown) => appointmentsOn({ ...actor, appointments: [shown] }, me.today).length > 0);

/** A unit as it stands today, for the predicates of access/may.ts. */
export const placeOf = (
  unit: Pick<UnitAnswer, 'id' | 'name' | 'level' | 'manager' | 'counterpart' | 'path'>,
  today: Day,
): Place => ({
  fact: {
    unit: unit.id,
    name: unit.name,
    level: unit.level,
    manager: unit.manager,
    counterpart: unit.counterpart,
    from: today,
  },
  path: unit.path,
});

/** A unit right below another one, for the predicates of access/may.ts. */
export const placeBelow = (above: Place, { id, name }: Pick<UnitAnswer, 'id' | 'name'>): Place => ({
  fact: { ...above.fact, unit: id, name, manager: above.fact.unit },
  path: [...above.path, id],
});

/** The round to begin with: the one chosen before, else the newest that is open, else the newest. */
export function roundToShow(rounds: readonly RoundView[], chosen: string | undefined): RoundView | undefined {
  const newestFirst = rounds.toSorted((a, b) => b.year - a.year);
  return (
    newestFirst.find(({ id }) => id === chosen) ??
    newestFirst.find(({ state }) => state === 'open') ??
    newestFirst[0]
  );
}
