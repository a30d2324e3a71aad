import type { CriteriaSet, Classification, Item, ItemId, Mark, Marks } from './criteria.ts';
import { flatItems } from './walk.ts';

/** What a sheet is called, and why not more than that. */
export type Classified = {
  readonly classification: Classification;
  /** What the points alone would give. */
  readonly byPoints: Classification;
  /** The lines that hold the sheet under what its points would give, in the order of the page. */
  readonly cappedBy: readonly ItemId[];
};

/**
 * The classification of a complete sheet: the highest that its total reaches, or the lowest at which one of its lines caps
 * it. Null for a set that only counts. `total` in points, as `tally` gives it; a line without a mark caps nothing.
 */
export function classify(set: CriteriaSet, total: number, marks: Marks): Classified | null {
  const falling = (set.classifications ?? []).toSorted((one, other) => other.from - one.from);
  const byPoints = falling.find(({ from }) => from <= total);
  if (!byPoints) return null;
  const given = new Map(Object.entries(marks));
  const caps = flatItems(set).flatMap((item) => {
    const at = capOn(item, given.get(item.id));
    const held = falling.find(({ id }) => id === at);
    return held && held.from < byPoints.from ? [{ item: item.id, held }] : [];
  });
  const classification = caps.reduce(
    (lowest, { held }) => (held.from < lowest.from ? held : lowest),
    byPoints,
  );
  return { classification, byPoints, cappedBy: caps.map(({ item }) => item) };
}

/** At which classification the line holds the sheet with this mark. */
function capOn(item: Item, mark: Mark | undefined): string | undefined {
  if (item.kind === 'bonus' || !item.cap || !mark) return undefined;
  const holds = item.cap.when === 'under' ? mark.points < item.cap.points : mark.points > 0;
  return holds ? item.cap.at : undefined;
}
