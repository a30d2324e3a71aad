import type { Day } from './day.ts';

/** How sure a figure or a text is: legal text or agreeing sources, one press or portal source, or not checked. */
export type Confidence = 'confirmed' | 'secondary' | 'unverified';

/** What every figure taken from law or practice carries: from when, until when (first day no more), and from where. */
export type Sourced = {
  readonly validFrom: Day;
  readonly validUntil?: Day;
  readonly source: string;
  readonly confidence: Confidence;
};

/** The entries in force on a day. A dossier keeps the entry it was decided on; it does not ask again later. */
export function inForce<Entry extends Pick<Sourced, 'validFrom' | 'validUntil'>>(
  list: readonly Entry[],
  day: Day,
): readonly Entry[] {
  return list.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || day < validUntil),
  );
}
