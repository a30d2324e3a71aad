import type { BandsItem, BonusItem, Interval, Item, ItemId, Mark } from './criteria.ts';
import { onStep } from './hundredths.ts';

/** What is wrong with one line or one recorded deduction, with the figures a sentence about it needs. */
export type Fault =
  | { readonly code: 'above-max'; readonly item: ItemId; readonly points: number; readonly max: number }
  | { readonly code: 'below-zero'; readonly item: ItemId; readonly points: number }
  | { readonly code: 'off-step'; readonly item: ItemId; readonly points: number; readonly step: number }
  | {
      readonly code: 'neither-all-nor-nothing';
      readonly item: ItemId;
      readonly points: number;
      readonly max: number;
    }
  | {
      readonly code: 'outside-band';
      readonly item: ItemId;
      readonly percent: number;
      readonly points: number;
      /** The points that this percentage allows; null when no band holds the percentage. */
      readonly allowed: Interval | null;
    }
  | { readonly code: 'unknown-item'; readonly item: ItemId }
  | {
      readonly code: 'wrong-kind';
      readonly item: ItemId;
      readonly expected: Item['kind'];
      readonly given: Mark['kind'];
    }
  | { readonly code: 'bonus-without-ground'; readonly item: ItemId }
  | { readonly code: 'bonus-without-description'; readonly item: ItemId }
  | { readonly code: 'deduction-without-evidence'; readonly deduction: string }
  | { readonly code: 'unknown-deduction'; readonly deduction: string };

/** Everything wrong with one mark on one line; empty when it may count. */
export function faultsOf(item: Item, mark: Mark): readonly Fault[] {
  if (item.kind === 'points' && mark.kind === 'points') return pointFaults(item, mark.points);
  if (item.kind === 'yes-no' && mark.kind === 'yes-no') return yesNoFaults(item, mark.points);
  if (item.kind === 'bands' && mark.kind === 'bands') return bandFaults(item, mark);
  if (item.kind === 'bonus' && mark.kind === 'bonus') return bonusFaults(item, mark);
  return [{ code: 'wrong-kind', item: item.id, expected: item.kind, given: mark.kind }];
}

/** Whether a number lies in the interval. */
const within = ({ from, to, toInclusive }: Interval, value: number): boolean =>
  value >= from && (toInclusive ? value <= to : value < to);

function pointFaults({ id, max, step }: Item, points: number): readonly Fault[] {
  if (points < 0) return [{ code: 'below-zero', item: id, points }];
  if (points > max) return [{ code: 'above-max', item: id, points, max }];
  return onStep(points, step) ? [] : [{ code: 'off-step', item: id, points, step }];
}

const yesNoFaults = ({ id, max }: Item, points: number): readonly Fault[] =>
  points === 0 || points === max ? [] : [{ code: 'neither-all-nor-nothing', item: id, points, max }];

function bandFaults(item: BandsItem, mark: Mark & { kind: 'bands' }): readonly Fault[] {
  const { percent, points } = mark;
  const simple = pointFaults(item, points);
  const allowed = item.bands.find((band) => within(band.percent, percent))?.points ?? null;
  if (allowed !== null && within(allowed, points)) return simple;
  return [...simple, { code: 'outside-band', item: item.id, percent, points, allowed }];
}

/** A bonus of nothing needs neither ground nor description: it says that none is claimed. */
function bonusFaults(item: BonusItem, mark: Mark & { kind: 'bonus' }): readonly Fault[] {
  const faults = [...pointFaults(item, mark.points)];
  if (mark.points === 0) return faults;
  if (item.grounds[mark.ground] === undefined) faults.push({ code: 'bonus-without-ground', item: item.id });
  if (mark.description.trim() === '') faults.push({ code: 'bonus-without-description', item: item.id });
  return faults;
}
