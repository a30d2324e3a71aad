import { levelOf, levels } from '@bang-vang/shared/data/levels.ts';
import { COLLECTIVE_SHEET_STATES } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import type { ValueOf } from '../client.ts';

type SheetUnder = ValueOf<'listSheetsUnder'>['sheets'][number];

/** The states of a queue in the order of a sheet's course. */
export const QUEUE_STATES = [
  'none',
  ...COLLECTIVE_SHEET_STATES,
] as const satisfies readonly SheetUnder['state'][];

/** Whether its result may be made final today. */
export const isReady = ({ state, appealUntil }: Pick<SheetUnder, 'state' | 'appealUntil'>): boolean =>
  state === 'reviewed' && appealUntil === undefined;

/** Whether units of a level stand above unions that review, by the levels of the tree. */
export const isAboveUnions = (level: LevelId): boolean =>
  levelOf(level).reviews && levels.some(({ depth, reviews }) => reviews && depth > levelOf(level).depth);

/** From where a queue is looked at: by the union that reviews, or by a level above it. */
export type Viewpoint = 'union' | 'above';
type Standing = Pick<SheetUnder, 'state' | 'appealUntil' | 'lookedAgain'>;

/** What is done next about a sheet: by the union, and from above what only that level may. */
export function actOn(
  sheet: Standing,
  from: Viewpoint = 'union',
): 'begin' | 'go' | 'answer' | 'finalise' | 'look' | 'read' {
  const isOfLevel = sheet.lookedAgain === true;
  if (sheet.state === 'appealed') return isOfLevel === (from === 'above') ? 'answer' : 'read';
  if (from === 'above') return sheet.state === 'reviewed' && !isOfLevel ? 'look' : 'read';
  if (sheet.state === 'opined') return 'begin';
  if (sheet.state === 'reviewing') return 'go';
  return isReady(sheet) ? 'finalise' : 'read';
}

/** Whether the sheet waits for whoever looks: a second look is nobody's duty. */
export const isMine = (sheet: Standing, from: Viewpoint = 'union'): boolean =>
  !['read', 'look'].includes(actOn(sheet, from));

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
