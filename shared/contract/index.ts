import { campaigns } from './campaigns.ts';
import { evidence } from './evidence.ts';
import { jobs } from './jobs.ts';
import { nominations } from './nominations.ts';
import type { Operation } from './operation.ts';
import { people } from './people.ts';
import { reports } from './reports.ts';
import { scoring } from './scoring.ts';
import { supervision } from './supervision.ts';
import { units } from './units.ts';

/** Every operation of the API by its id. */
export const operations = {
  ...units,
  ...people,
  ...campaigns,
  ...scoring,
  ...evidence,
  ...nominations,
  ...supervision,
  ...reports,
  ...jobs,
};

export type OperationId = keyof typeof operations;

/** The operations as a list, for those who walk the whole contract. */
export const allOperations: readonly (readonly [OperationId, Operation])[] = Object.entries(operations) as [
  OperationId,
  Operation,
][];
