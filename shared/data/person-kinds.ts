import type { PersonKind } from '../domain/people/fact.ts';

/**
 * The kinds of participants that section I.2 of the guide names. What sets the first four apart is law on officials and
 * labour; here a kind is a label that an officer chooses and a report counts.
 */
export const personKinds: readonly PersonKind[] = [
  { id: 'cadre', name: 'Cán bộ' },
  { id: 'civil-servant', name: 'Công chức' },
  { id: 'public-employee', name: 'Viên chức' },
  { id: 'worker', name: 'Người lao động' },
];

const NAMES = new Map(personKinds.map(({ id, name }) => [id, name]));

/** The name of a kind; one that the data no longer hold is shown as it was recorded. */
export const personKindName = (id: string): string => NAMES.get(id) ?? id;
