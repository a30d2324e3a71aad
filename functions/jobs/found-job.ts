import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayImportAt } from '@bang-vang/shared/domain/access/may.ts';
import type { Job } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { JobId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { foundPlace, notAllowed, orNotFound } from '../kit/found.ts';
import type { Head } from '../table/aggregate.ts';
import { jobRef, jobs } from '../table/job.ts';

export const JOB = 'việc này';

type Refused = Refusal<'not-found' | 'not-allowed'>;

/** The unit, for whoever keeps its lists: files and their faults hold what is said of people. */
export async function keptUnit(actor: Actor, unit: UnitId, today: Day): Promise<Result<Place, Refused>> {
  const place = await foundPlace(unit, today);
  return !place.ok || mayImportAt(actor, place.value, today) ? place : notAllowed;
}

/** The job, for whoever keeps the lists of its unit. */
export async function keptJob(actor: Actor, job: JobId, today: Day): Promise<Result<Head<Job>, Refused>> {
  const head = orNotFound(await jobs.load(jobRef(job)), JOB);
  if (!head.ok) return head;
  const place = await keptUnit(actor, head.value.state.unit, today);
  return place.ok ? ok(head.value) : place;
}
