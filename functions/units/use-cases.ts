import type { units } from '@bang-vang/shared/contract/units.ts';
import { appointmentsOn } from '@bang-vang/shared/domain/access/may.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { readablePlace } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCases } from '../kit/request.ts';
import { loadAccount } from '../table/account.ts';
import { unitsUnder } from '../table/unit.ts';
import { acceptInvitationBy } from './accept-invitation.ts';
import {
  appointTo,
  endAppointmentOf,
  handOverAppointment,
  lendAppointmentOf,
  renewInvitationOf,
} from './appointments.ts';
import { listAppointments } from './list-appointments.ts';

export const useCases: UseCases<typeof units> = {
  listAppointments,
  appoint: appointTo,
  endAppointment: endAppointmentOf,
  lendAppointment: lendAppointmentOf,
  handOverAppointment,
  renewInvitation: renewInvitationOf,
  acceptInvitation: acceptInvitationBy,

  async whoAmI({ actor, today }) {
    const appointments = appointmentsOn(actor, today);
    const named = await unitNames(
      appointments.map(({ unit }) => unit),
      today,
    );
    const lenders = await Promise.all(
      appointments.map(async ({ behalfOf }) => (behalfOf === undefined ? undefined : loadAccount(behalfOf))),
    );
    return ok({
      name: actor.name,
      person: actor.person,
      today,
      appointments: appointments.map((appointment, place) => ({
        ...appointment,
        lentBy: lenders[place],
        unitName: named(appointment.unit).name,
      })),
    });
  },

  async getUnit({ params, actor, today }) {
    const place = await readablePlace(actor, params.unit, today);
    if (!place.ok) return place;
    const { fact, path } = place.value;
    const above = path.slice(0, -1);
    const [named, children, besides] = await Promise.all([
      unitNames(above, today),
      unitsUnder(fact.unit, today),
      fact.manager === undefined ? [] : unitsUnder(fact.manager, today),
    ]);
    return ok({
      id: fact.unit,
      name: fact.name,
      level: fact.level,
      manager: fact.manager,
      counterpart: fact.counterpart,
      path: [...path],
      managers: above.map((unit) => ({ ...named(unit) })),
      children: children.map(({ unit, name }) => ({ id: unit, name })),
      siblings: besides
        .filter(({ unit, level }) => unit !== fact.unit && level === fact.level)
        .map(({ unit, name }) => ({ id: unit, name })),
    });
  },
};
