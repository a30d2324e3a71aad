import { levels } from '@bang-vang/shared/data/levels.ts';
import { fold, foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import { EMPTY_WORDS } from '@bang-vang/shared/domain/units/called.ts';
import type { ValueOf } from '../client.ts';

export type ListedUnit = ValueOf<'listUnits'>['units'][number];
export type LevelCounts = ValueOf<'listUnits'>['levels'];

/** What has been loaded of the units directly under one; `next` says where the list goes on. */
export type Branch = {
  readonly units: readonly ListedUnit[];
  readonly total: number;
  readonly levels: LevelCounts;
  readonly next?: string | undefined;
  readonly failed?: boolean | undefined;
};

/** A line of the tree as it is shown. `place` of `size` counts the units beside it, loaded or not. */
export type Row = { readonly key: string; readonly depth: number; readonly parent: string | undefined } & (
  | {
      readonly kind: 'unit';
      readonly unit: ListedUnit;
      readonly place: number;
      readonly size: number;
      readonly opens: boolean;
      readonly isOpen: boolean;
      readonly counts: LevelCounts | undefined;
    }
  | { readonly kind: 'rest'; readonly loaded: number; readonly total: number; readonly failed: boolean }
  | { readonly kind: 'none' }
);

export type Loaded = ReadonlyMap<string, Branch>;

const lowest = Math.max(...levels.map(({ depth }) => depth));
const opens = (level: string): boolean => (levels.find(({ id }) => id === level)?.depth ?? lowest) < lowest;

/** The lines of a tree, from its top down: open units are followed by what has been loaded under them. */
export function visibleRows(top: ListedUnit, loaded: Loaded, open: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  const add = (unit: ListedUnit, depth: number, parent: string | undefined, place: number, size: number) => {
    const isOpen = open.has(unit.id);
    const branch = loaded.get(unit.id);
    rows.push({
      kind: 'unit',
      key: unit.id,
      depth,
      parent,
      unit,
      place,
      size,
      opens: opens(unit.level),
      isOpen,
      counts: branch?.levels,
    });
    if (!isOpen) return;
    branch?.units.forEach((child, at) => add(child, depth + 1, unit.id, at + 1, branch.total));
    const below = { depth: depth + 1, parent: unit.id };
    if (!branch || branch.failed || branch.next !== undefined)
      rows.push({
        kind: 'rest',
        key: `${unit.id} …`,
        ...below,
        loaded: branch?.units.length ?? 0,
        total: branch?.total ?? 0,
        failed: branch?.failed ?? false,
      });
    else if (branch.total === 0) rows.push({ kind: 'none', key: `${unit.id} –`, ...below });
  };
  add(top, 1, undefined, 1, 1);
  return rows;
}

/** What a key does: the focus goes to a line, or a unit is opened or closed. */
export type Move =
  { readonly kind: 'go'; readonly to: number } | { readonly kind: 'open' | 'close'; readonly unit: string };

/** What a key of the tree pattern does on a line; undefined for keys that are not its own (ARIA APG, Tree View). */
export function moveBy(key: string, rows: readonly Row[], at: number): Move | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const go = (to: number): Move | undefined => (rows[to] && to !== at ? { kind: 'go', to } : undefined);
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.kind !== 'unit' || !row.opens) return undefined;
      return row.isOpen ? go(at + 1) : { kind: 'open', unit: row.key };
    case 'ArrowLeft':
      if (row.kind === 'unit' && row.isOpen) return { kind: 'close', unit: row.key };
      return go(rows.findIndex(({ key: one }) => one === row.parent));
    default:
      return undefined;
  }
}

/** The next line, around the end, one of whose telling words begins as typed: “Công đoàn cơ sở” begins every other name. */
export function typedAhead(typed: string, rows: readonly Row[], at: number): number | undefined {
  const beginning = fold(typed);
  const isMeant = (row: Row | undefined) =>
    row?.kind === 'unit' &&
    foldedWords(row.unit.name).some((word) => !EMPTY_WORDS.has(word) && word.startsWith(beginning));
  const start = typed.length > 1 ? at : at + 1;
  const order = rows.map((_, step) => (start + step) % rows.length);
  return order.find((place) => isMeant(rows[place]));
}
