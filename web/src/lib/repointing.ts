import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { refusalSentence } from '@bang-vang/shared/contract/sentences.ts';
import type { ItemId, ProposedSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';
import { repoint } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/tally.ts';
import { CRITERIA } from '../copy/criteria.vi.ts';
import { readFigure } from './scoring/points-field.ts';

/** New maxima as typed, by line; a line that is absent keeps its own. */
export type Typed = Readonly<Record<ItemId, string>>;

export type Repointing = {
  /** The sum as it would be, exact; lines that cannot be read count as before. */
  readonly sum: number;
  /** The lines whose maximum changes. */
  readonly points: Readonly<Record<ItemId, number>>;
  readonly errors: readonly FieldError[];
};

/** What the typed maxima come to. The domain's own `repoint` finds what is wrong, one refusal at a time. */
export function repointing(set: ProposedSet, typed: Typed): Repointing {
  const items = flatItems(set);
  const read = items.map((item) => ({ item, figure: readFigure(typed[item.id] ?? String(item.max)) }));
  const unreadable = read
    .filter(({ figure }) => figure.kind !== 'figure')
    .map(({ item }) => ({ field: `points.${item.id}`, message: CRITERIA.unreadable(item.id) }));
  const maxima = read.map(({ item, figure }) => ({
    item,
    max: figure.kind === 'figure' ? figure.value : item.max,
  }));
  const points = Object.fromEntries(
    maxima.filter(({ item, max }) => max !== item.max).map(({ item, max }) => [item.id, max]),
  );
  const sum = toPoints(
    maxima.reduce((count, { max }) => count + (hundredths(max) ?? Math.round(max * 100)), 0),
  );
  const errors = unreadable.length > 0 ? unreadable : refusalsOf(set, points);
  return { sum, points, errors };
}

function refusalsOf(set: ProposedSet, points: Repointing['points']): readonly FieldError[] {
  const result = repoint(set, points);
  if (result.ok) return [];
  const { refusal } = result;
  return [
    {
      field: 'item' in refusal ? `points.${refusal.item}` : 'points',
      message: refusalSentence(refusal),
    },
  ];
}
