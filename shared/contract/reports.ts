import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { TASKS } from '../domain/reports/work.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { personName, unitName } from './views.ts';

const ofUnit = z.object({ round: f.roundId, unit: f.unitId });

export const reports = {
  listWork: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/work',
    summary: 'Việc đang chờ đơn vị, và việc của đơn vị đang ở chỗ người khác',
    access: ROLES,
    params: ofUnit,
    ok: z.object({
      work: z.array(
        z.object({
          task: z.enum(TASKS),
          /** Who is to act: a role at a unit. */
          role: z.string(),
          at: unitName,
          unit: unitName,
          person: personName.optional(),
          subject: z.string(),
          since: f.instant,
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  getStandings: operation({
    context: 'reports',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/standings',
    summary: 'Đợt đang ở đâu trong đơn vị và các đơn vị dưới nó',
    access: ROLES,
    params: ofUnit,
    ok: z.object({ counts: z.record(z.string(), z.number()), units: z.number() }),
    failures: ['not-found', 'not-allowed'],
  }),
};
