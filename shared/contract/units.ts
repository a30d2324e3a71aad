import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { appointments } from './appointments.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { appointmentView, unitName, unitView } from './views.ts';

export const units = {
  ...appointments,
  whoAmI: operation({
    context: 'units',
    method: 'GET',
    path: '/api/me',
    summary: 'Tài khoản đang đăng nhập và các nhiệm vụ của tài khoản',
    access: 'signed-in',
    ok: z.object({
      name: z.string(),
      person: f.personId.optional(),
      today: f.day,
      appointments: z.array(appointmentView),
    }),
  }),
  getUnit: operation({
    context: 'units',
    method: 'GET',
    path: '/api/units/{unit}',
    summary: 'Một đơn vị, đường lên cấp trên và các đơn vị trực tiếp dưới nó',
    access: ROLES,
    params: z.object({ unit: f.unitId }),
    ok: unitView.extend({
      managers: z.array(unitName),
      children: z.array(unitName),
      siblings: z.array(unitName),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
};
