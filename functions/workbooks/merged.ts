import type { Cell, SheetRow, Value } from '@bang-vang/shared/domain/imports/cell.ts';

type Range = {
  readonly range: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:C5` as numbers; undefined when it is not a range. */
export function rangeOf(range: string): Range | undefined {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { range, top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
}

/**
 * Marks the cells of rows that lie in merged ranges. Rows come in order, so only the ranges around the row at hand are
 * looked at.
 */
export function markMerged(ranges: readonly Range[], columns: number): (row: SheetRow) => SheetRow {
  const ahead = ranges.toSorted((a, b) => b.top - a.top);
  let around: readonly Range[] = [];
  return ({ row, cells }) => {
    const begun: Range[] = [];
    while ((ahead.at(-1)?.top ?? Infinity) <= row) begun.push(...ahead.splice(-1));
    around = [...around, ...begun].filter(({ bottom }) => bottom >= row);
    if (around.length === 0) return { row, cells };
    const marked: (Cell | undefined)[] = [...cells];
    for (const { range, top, left, right } of around)
      for (let column = left; column <= Math.min(right, columns - 1); column += 1) {
        const isFirst = row === top && column === left;
        const first = isFirst ? (cells[column] as Value | undefined) : undefined;
        marked[column] = { kind: 'merged', range, first };
      }
    return { row, cells: marked };
  };
}
