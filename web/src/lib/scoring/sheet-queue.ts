import type { ValueOf } from '../client.ts';

type SheetUnder = ValueOf<'listSheetsUnder'>['sheets'][number];

/** The states of a queue in the order of a sheet's course. */
export const QUEUE_STATES = [
  'none',
  'draft',
  'submitted',
  'opined',
  'reviewing',
  'returned',
  'reviewed',
  'appealed',
  'final',
] as const satisfies readonly SheetUnder['state'][];

/** Whether its result may be made final today. */
export const isReady = ({ state, appealUntil }: Pick<SheetUnder, 'state' | 'appealUntil'>): boolean =>
  state === 'reviewed' && appealUntil === undefined;

/** What the supervising union does next about a sheet. */
export function actOn(
  sheet: Pick<SheetUnder, 'state' | 'appealUntil'>,
): 'begin' | 'go' | 'answer' | 'finalise' | 'read' {
  if (sheet.state === 'opined') return 'begin';
  if (sheet.state === 'reviewing') return 'go';
  if (sheet.state === 'appealed') return 'answer';
  return isReady(sheet) ? 'finalise' : 'read';
}

/** Whether the sheet waits for the supervising union. */
export const isMine = (sheet: Pick<SheetUnder, 'state' | 'appealUntil'>): boolean => actOn(sheet) !== 'read';

/** The longest waiting first; those that wait for nothing by name. */
export const bySince = (
  one: Pick<SheetUnder, 'since' | 'unit'>,
  other: Pick<SheetUnder, 'since' | 'unit'>,
): number =>
  (one.since ?? '').localeCompare(other.since ?? '') || one.unit.name.localeCompare(other.unit.name, 'vi');

/** A sheet's place among those that wait: which of how many, and its neighbours. */
export function placeIn(waiting: readonly Pick<SheetUnder, 'unit'>[], unit: string) {
  const index = waiting.findIndex((one) => one.unit.id === unit);
  return {
    /** 1 for the first; 0 when the sheet does not wait here any more. */
    number: index + 1,
    count: waiting.length,
    previous: waiting[index - 1]?.unit.id,
    next: waiting[index + 1]?.unit.id,
  };
}
