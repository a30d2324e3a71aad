import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { rosterEntryView, saved, unitName } from './views.ts';

const ofUnit = z.object({ unit: f.unitId });
const ofEntry = z.object({ unit: f.unitId, appointment: f.appointmentId });
/** Who appoints; whom, `shared/data/roles.ts` says. */
const APPOINTERS = ['unit-officer', 'unit-head', 'policy-board', 'standing-committee'] as const;
/** Who lends what they hold: everybody who may do something. */
const LENDERS = ROLES.filter((role) => role !== 'auditor');

/** Somebody new, who gets a code and may be a participant of the unit; or somebody who is on this roster already. */
const holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invited'), name: f.text(100), person: f.personId.optional() }),
  z.strictObject({ kind: z.literal('known'), appointment: f.appointmentId }),
]);
/** The code is shown this once; only its hash is kept. */
const given = saved.extend({
  appointment: f.appointmentId,
  code: z.string().optional(),
  expires: f.day.optional(),
});
const refusals = ['not-found', 'not-allowed', 'stale'] as const;

export const appointments = {
  listAppointments: operation({
    context: 'units',
    method: 'GET',
    path: '/api/units/{unit}/appointments',
    summary: 'Bảng phân công của một đơn vị, hôm nay hoặc tại một ngày',
    access: ROLES,
    params: ofUnit,
    query: z.strictObject({ day: f.day.optional() }),
    ok: z.object({
      unit: unitName,
      version: f.version,
      day: f.day,
      appointments: z.array(rosterEntryView),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  appoint: operation({
    context: 'units',
    method: 'POST',
    path: '/api/units/{unit}/appointments',
    summary: 'Giao một nhiệm vụ ở đơn vị cho một người; người mới nhận mã mời',
    access: APPOINTERS,
    params: ofUnit,
    body: z.strictObject({
      version: f.version,
      role: z.enum(ROLES),
      from: f.day,
      until: f.day.optional(),
      holder,
    }),
    ok: given,
    failures: [
      ...refusals,
      'role-of-another-level',
      'term-empty',
      'already-appointed',
      'both-sides',
      'not-yet-accepted',
    ],
  }),
  endAppointment: operation({
    context: 'units',
    method: 'POST',
    path: '/api/units/{unit}/appointments/{appointment}/end',
    summary: 'Kết thúc một nhiệm vụ; từ ngày này người giữ hết quyền',
    access: APPOINTERS,
    params: ofEntry,
    body: z.strictObject({ version: f.version, on: f.day }),
    ok: saved,
    failures: [...refusals, 'appointment-over'],
  }),
  lendAppointment: operation({
    context: 'units',
    method: 'POST',
    path: '/api/units/{unit}/appointments/{appointment}/loan',
    summary: 'Ủy quyền một nhiệm vụ cho người khác trong một thời gian',
    access: LENDERS,
    params: ofEntry,
    body: z.strictObject({ version: f.version, from: f.day, until: f.day, holder }),
    ok: given,
    failures: [
      ...refusals,
      'appointment-over',
      'term-empty',
      'outside-term',
      'already-appointed',
      'both-sides',
      'not-yet-accepted',
      'lent-on',
    ],
  }),
  handOverAppointment: operation({
    context: 'units',
    method: 'POST',
    path: '/api/units/{unit}/appointments/{appointment}/successor',
    summary: 'Bàn giao một nhiệm vụ cho người kế nhiệm trong một lần ghi',
    access: APPOINTERS,
    params: ofEntry,
    body: z.strictObject({ version: f.version, on: f.day, holder }),
    ok: given,
    failures: [
      ...refusals,
      'appointment-over',
      'outside-term',
      'already-appointed',
      'both-sides',
      'not-yet-accepted',
      'lent-on',
    ],
  }),
  renewInvitation: operation({
    context: 'units',
    method: 'POST',
    path: '/api/units/{unit}/appointments/{appointment}/invitation',
    summary: 'Cấp mã mời mới thay mã đã mất hoặc hết hạn',
    access: APPOINTERS,
    params: ofEntry,
    body: z.strictObject({ version: f.version }),
    ok: given,
    failures: [...refusals, 'appointment-over', 'already-accepted'],
  }),
  acceptInvitation: operation({
    context: 'units',
    method: 'POST',
    path: '/api/me/appointments',
    summary: 'Nhận nhiệm vụ bằng mã mời; mã dùng được một lần',
    access: 'signed-in',
    body: z.strictObject({ code: f.text(40) }),
    ok: saved.extend({ unit: unitName, role: z.enum(ROLES) }),
    failures: ['not-found', 'invitation-unknown', 'already-appointed', 'both-sides'],
  }),
};
