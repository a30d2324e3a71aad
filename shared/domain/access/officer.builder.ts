import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Appointment, Officer, Role } from './actor.ts';

/** An appointment since 2019, without an end unless told otherwise. */
export const anAppointment = (role: Role, unit: string, over: Partial<Appointment> = {}): Appointment => ({
  role,
  unit: id<UnitId>(unit),
  from: day('2019-01-01'),
  ...over,
});

/** The holder of an account with these appointments. */
export const anOfficer = (appointments: readonly Appointment[], over: Partial<Officer> = {}): Officer => ({
  kind: 'officer',
  account: id('account-1'),
  name: 'Trần Thị Mai',
  appointments,
  ...over,
});
