import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ValueOf } from '../client.ts';

export type Waiting = ValueOf<'listWork'>['work'][number];

/** The collective sheets that wait for the union of this unit, the longest waiting first. */
export const reviewsWaitingAt = (work: ValueOf<'listWork'>['work'], unit: UnitId): readonly Waiting[] =>
  work
    .filter((one) => one.task === 'review-sheet' && one.at.id === unit)
    .toSorted((one, other) => (one.since < other.since ? -1 : 1));

/** A sheet's place in the queue: which of how many, and its neighbours. */
export function placeIn(waiting: readonly Waiting[], unit: string) {
  const index = waiting.findIndex((one) => one.unit.id === unit);
  return {
    /** 1 for the first; 0 when the sheet does not wait here any more. */
    number: index + 1,
    count: waiting.length,
    previous: waiting[index - 1]?.unit.id,
    next: waiting[index + 1]?.unit.id,
  };
}
