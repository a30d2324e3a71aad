import type { Item, Mark, RecordedDeduction } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { faultsOf } from '@bang-vang/shared/domain/scoring/faults.ts';
import type { Fault } from '@bang-vang/shared/domain/scoring/faults.ts';
import { readFigure, showFigure } from './points-field.ts';

/** One line as the person typed it: texts of fields, kept whatever they say. */
export type Entry = {
  readonly points: string;
  /** Share of the work done, on a line with bands. */
  readonly percent: string;
  /** Which ground a bonus stands on; null while none was chosen. */
  readonly ground: number | null;
  readonly description: string;
};

/** A recorded case of a deduction, with a key that lives as long as the screen. */
export type DeductionEntry = RecordedDeduction & { readonly key: number };

export const BLANK: Entry = { points: '', percent: '', ground: null, description: '' };

/** What an entry amounts to. A line in `gap` was begun and lacks a part; `wrong` lines stay off every sum and save. */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'gap'; readonly lacks: 'points' | 'percent' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'wrong'; readonly mark: Mark; readonly faults: readonly Fault[] }
  | { readonly kind: 'sound'; readonly mark: Mark };

/** Reads the entry of one line by the same rules as the server. */
export function readEntry(item: Item, entry: Entry): Reading {
  const points = readFigure(entry.points);
  const percent = item.kind === 'bands' ? readFigure(entry.percent) : undefined;
  if (points.kind === 'unreadable') return points;
  if (percent?.kind === 'unreadable') return percent;
  if (points.kind === 'empty')
    return percent?.kind === 'figure' ? { kind: 'gap', lacks: 'points' } : { kind: 'empty' };
  if (percent?.kind === 'empty') return { kind: 'gap', lacks: 'percent' };
  const mark = markOf(item, entry, points.value, percent?.value ?? 0);
  const faults = faultsOf(item, mark);
  return faults.length > 0 ? { kind: 'wrong', mark, faults } : { kind: 'sound', mark };
}

/** No ground chosen is a ground that no list has, which the domain refuses unless the bonus is nothing. */
function markOf(item: Item, { ground, description }: Entry, points: number, percent: number): Mark {
  switch (item.kind) {
    case 'points':
    case 'yes-no':
      return { kind: item.kind, points };
    case 'bands':
      return { kind: 'bands', percent, points };
    case 'bonus':
      return { kind: 'bonus', points, ground: ground ?? (points === 0 ? 0 : -1), description };
  }
}

/** The entry that shows a mark; a bonus of nothing shows no ground. */
export function entryOf(mark: Mark): Entry {
  const points = showFigure(mark.points);
  switch (mark.kind) {
    case 'points':
    case 'yes-no':
      return { ...BLANK, points };
    case 'bands':
      return { ...BLANK, points, percent: showFigure(mark.percent) };
    case 'bonus':
      return {
        ...BLANK,
        points,
        ground: mark.points === 0 && mark.description === '' ? null : mark.ground,
        description: mark.description,
      };
  }
}
