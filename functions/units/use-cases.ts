import type { units } from '@bang-vang/shared/contract/units.ts';
import { appointmentsOn } from '@bang-vang/shared/domain/access/may.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { unitNames } from '../kit/names.ts';
import { endPoolSessions } from '../kit/user-pool.ts';
import type { UseCases } from '../kit/request.ts';
import { loadAccount } from '../table/account.ts';
import { lastSignOut, putSignOut } from '../table/sign-out.ts';
import { acceptInvitationBy } from './accept-invitation.ts';
import {
  appointTo,
  endAppointmentOf,
  handOverAppointment,
  lendAppointmentOf,
  renewInvitationOf,
} from './appointments.ts';
import { listAppointments } from './list-appointments.ts';
import { changeTree } from './change-tree.ts';
import { previewTreeChange } from './preview-tree-change.ts';
import { changeClusterMembersOf, endClusterOf, formClusterOf, setClusterHeadOf } from './clusters.ts';
import { getCluster, listClusters } from './read-clusters.ts';
import { getUnitLine } from './line.ts';
import { searchUnits } from './search.ts';
import { getUnit, getUnitHistory, listUnits } from './read.ts';

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
      ...(actor.alsoKnownAs ? { alsoKnownAs: [...actor.alsoKnownAs] } : {}),
      today,
      appointments: appointments.map((appointment, place) => ({
        ...appointment,
        lentBy: lenders[place],
        unitName: named(appointment.unit).name,
      })),
    });
  },

  async signOutEverywhere({ actor, at, attempt }) {
    const last = await lastSignOut(actor.account);
    if (last?.attempt === attempt.key) return ok({ at: last.at });
    await endPoolSessions(actor.account);
    await putSignOut(actor.account, at, attempt.key);
    return ok({ at });
  },

  getUnit,
  listUnits,
  searchUnits,
  getUnitLine,
  getUnitHistory,
  listClusters,
  getCluster,
  formCluster: formClusterOf,
  changeClusterMembers: changeClusterMembersOf,
  setClusterHead: setClusterHeadOf,
  endCluster: endClusterOf,
  previewTreeChange,
  changeTree,
};
