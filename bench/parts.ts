import type { Figure } from './figure.ts';

type Part = {
  readonly title: string;
  readonly measure: () => Promise<{ figures: () => Promise<readonly Figure[]> }>;
};

/** What is measured, in the order in which it is printed. A part runs in a process of its own. */
export const parts: Readonly<Record<string, Part>> = {
  seeding: {
    title: 'Seeding the demo province, from an empty table',
    measure: () => import('./seeding.ts'),
  },
  start: {
    title: 'From `npm start` with fresh data to the first page',
    measure: () => import('./start.ts'),
  },
  handler: {
    title: 'The edge around one use case, over JSON.parse and the schema alone',
    measure: () => import('./handler.ts'),
  },
  bundles: {
    title: 'Functions as they are deployed: minified size, import time over an empty module',
    measure: () => import('./bundles.ts'),
  },
  capacity: {
    title: 'Capacity units of each step, the caller’s rights included, and of telling its events',
    measure: () => import('./capacity/journey.ts'),
  },
  tree: {
    title: 'Reads of each question about the tree, in provinces of a hundred to ten thousand units',
    measure: () => import('./tree-questions.ts'),
  },
  sheets: {
    title:
      'Steps of a unit and of a person with their sheets, beside a hundred to a hundred thousand sheets of others',
    measure: () => import('./sheets.ts'),
  },
  importing: {
    title: 'Importing lists of people through a job: units and requests, seconds, memory',
    measure: () => import('./importing.ts'),
  },
  publishing: {
    title: 'Publishing the demo’s honour roll',
    measure: () => import('./publishing.ts'),
  },
  typing: {
    title: 'Tasks of the browser while a sheet is scored, on a processor four times slower',
    measure: () => import('./typing.ts'),
  },
  pages: {
    title: 'Weight of pages',
    measure: () => import('./pages/weights.ts'),
  },
};
