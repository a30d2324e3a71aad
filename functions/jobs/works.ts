import type { JobTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { now } from '../kit/live.ts';
import { importHonours } from '../nominations/imports/import-honours.ts';
import { importPeople } from '../people/imports/import-people.ts';
import { importSheets } from '../scoring/imports/import-sheets.ts';
import { importUnits } from '../units/imports/import-units.ts';
import { importWork } from './import-work.ts';
import type { Work } from './work.ts';

/** How each kind of job is done. The deed itself lies with the context whose matter it is. */
export const works: Readonly<Record<JobTask, Work>> = {
  'import-people': importWork(importPeople, now),
  'import-units': importWork(importUnits, now),
  'import-honours': importWork(importHonours, now),
  'import-sheets': importWork(importSheets, now),
};
