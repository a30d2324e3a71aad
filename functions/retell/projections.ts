import { fairness } from './fairness.ts';
import { journal } from './journal.ts';
import type { Projection } from './projection.ts';
import { resemblances } from './resemblances.ts';
import { sheetSteps } from './sheet-steps.ts';
import { standings } from './standings.ts';
import { work } from './work.ts';

/** Every projection, in the order they are told. */
export const projections: readonly Projection[] = [
  work,
  standings,
  fairness,
  journal,
  sheetSteps,
  resemblances,
];
