import type { Happening } from '../events.ts';
import type { AccountId } from '../kernel/ids.ts';

/** Whose sheets: of units, or of their people. */
export const SUBJECTS = ['collective', 'individual'] as const;
export type Subject = (typeof SUBJECTS)[number];
/** Whose points: the writer's own, or those of whoever reviewed or assessed. */
export const SIDES = ['own', 'reviewed'] as const;
export type Side = (typeof SIDES)[number];

/** What one reviewer gave a sheet in all. */
export type GivenTotal = { readonly account: AccountId; readonly points: number };

/** The points of one sheet, as they stand: its own, and those of whoever reviewed or assessed it. */
export type Figures = {
  readonly subject: Subject;
  readonly own?: number | undefined;
  readonly reviewed?: number | undefined;
  /** What the supervising union gave, once a level above it has looked again; until then it is what stands. */
  readonly judged?: number | undefined;
  /** What each of those who reviewed it for the supervising union gave, once its review stands. */
  readonly given?: readonly GivenTotal[] | undefined;
};

/**
 * What a sheet contributes to the lens once this has happened to it; undefined for what changes no points. A sheet that
 * went back to its writer contributes nothing until it is sent again.
 */
export function figuresAfter(happening: Happening, before: Figures | undefined): Figures | undefined {
  switch (happening.kind) {
    case 'sheet-submitted':
      return { subject: 'collective', own: happening.total };
    case 'sheet-withdrawn':
    case 'sheet-returned':
      return { subject: 'collective' };
    case 'sheet-reviewed':
    case 'appeal-answered':
      return { ...before, subject: 'collective', reviewed: happening.total };
    case 'sheet-looked-again':
      return {
        ...before,
        subject: 'collective',
        reviewed: happening.total,
        judged: before?.judged ?? before?.reviewed,
      };
    case 'individual-sheet-submitted':
    case 'paper-sheet-entered':
      return { subject: 'individual', own: happening.total };
    case 'individual-sheet-assessed':
    case 'question-answered':
      return { ...before, subject: 'individual', reviewed: happening.total };
    case 'individual-sheet-entered':
      return { subject: 'individual', ...(happening.sheet === 'submitted' && { own: happening.total }) };
    case 'individual-sheet-withdrawn':
      return { subject: 'individual' };
    default:
      return undefined;
  }
}

/** In which column of a distribution points fall: the last whose lower bound, in percent of the maximum, they reach. */
export function binOf(points: number, most: number, bounds: readonly number[]): number {
  const percent = (points / most) * 100;
  return Math.max(
    0,
    bounds.findLastIndex((bound) => bound <= percent),
  );
}

/** Sheets by column: those of one subject and one side. */
export type Distribution = readonly number[];

/** What many sheets come to. Sums of differences are in hundredths of a point, reviewed minus own. */
export type Spread = {
  readonly collective: { readonly own: Distribution; readonly reviewed: Distribution };
  readonly individual: { readonly own: Distribution; readonly reviewed: Distribution };
  /** Units' sheets with points of both sides, and what their differences add up to. */
  readonly gaps: number;
  readonly gapSum: number;
};

/** The mean of signed differences, in points; undefined where there are none. */
export const meanGap = ({ gaps, gapSum }: Pick<Spread, 'gaps' | 'gapSum'>): number | undefined =>
  gaps === 0 ? undefined : gapSum / gaps / 100;

/** How many sheets a distribution holds. */
export const sheetsIn = (distribution: Distribution): number =>
  distribution.reduce((sum, count) => sum + count, 0);

/** How many of them are at the maximum or over it. */
export const atMost = (distribution: Distribution): number => distribution.at(-1) ?? 0;

/** Two distributions or more in one. */
export const together = (distributions: readonly Distribution[], bins: number): Distribution =>
  Array.from({ length: bins }, (_, bin) =>
    distributions.reduce((sum, distribution) => sum + (distribution[bin] ?? 0), 0),
  );

/** What is known of the sheets of one unit: its own, and those of its people. */
export type UnitFigures = {
  readonly own?: number | undefined;
  readonly reviewed?: number | undefined;
  /** People who sent a sheet, and how many of them gave themselves the maximum. */
  readonly people: number;
  readonly peopleAtMost: number;
};

/** Whether every sheet of the unit that was sent, its own and its people's, gives itself the maximum. */
export const isAllAtMost = ({ own, people, peopleAtMost }: UnitFigures, most: number): boolean =>
  (own !== undefined || people > 0) && (own === undefined || own >= most) && people === peopleAtMost;
