import type { ValueOf } from '../client.ts';

export type LineUnit = ValueOf<'getUnitLine'>['units'][number];

/** A row of units that ended together, or live today, and the lines that lead from it to the next row. */
export type Generation = {
  readonly units: readonly LineUnit[];
  /** From the middle of one unit to the middle of another below it, in hundredths of the width. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
};

/**
 * Lays a line of units out in rows, those without a successor last: a unit stands right above whoever took over from it
 * last of all, so that lines lead from row to row.
 */
export function generations(units: readonly LineUnit[]): readonly Generation[] {
  const known = new Map<string, LineUnit>(units.map((unit) => [unit.id, unit]));
  const heights = new Map<string, number>();
  const heightOf = (id: string): number => {
    const found = heights.get(id);
    if (found !== undefined) return found;
    heights.set(id, 0); // a circle, which the rules of the tree forbid, would end here
    const after = (known.get(id)?.successors ?? []).filter((one) => known.has(one));
    const height = after.length === 0 ? 0 : 1 + Math.max(...after.map(heightOf));
    heights.set(id, height);
    return height;
  };
  const top = Math.max(0, ...units.map(({ id }) => heightOf(id)));
  const rows = Array.from({ length: top + 1 }, (_, row) =>
    units.filter(({ id }) => heightOf(id) === top - row),
  );
  return rows.map((row, place) => {
    const below = rows[place + 1] ?? [];
    return {
      units: row,
      lines: row.flatMap(({ successors }, at) =>
        successors.flatMap((successor) => {
          const to = below.findIndex(({ id }) => id === successor);
          return to < 0 ? [] : [{ from: middle(at, row.length), to: middle(to, below.length) }];
        }),
      ),
    };
  });
}

const middle = (place: number, of: number): number => ((place + 0.5) / of) * 100;
