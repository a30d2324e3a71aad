import type { CellFault } from './fault.ts';

/** What a row comes to beside what is known: something new, nothing, or faults. */
export type Standing =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'same' }
  | { readonly kind: 'faulty'; readonly faults: readonly CellFault[] };
