import type { UnitId } from '../kernel/ids.ts';
import type { Bucket } from './standing.ts';
import { BUCKETS } from './standing.ts';

/** By whom units are supervised, or by the area they lie in. */
export const GROUPINGS = ['management', 'territory'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The tree of the end of the report's year, or that of the day on which it is read. */
export const TREES = ['then', 'today'] as const;

/** A unit as it stands on the report's day, seen from the unit that reports. */
export type Standing = {
  /** Which of the units that report it belongs to: one, or each of the former ones of a merged unit. */
  readonly top: UnitId;
  /** The unit directly under the top that it is or stands below; undefined for the top itself. */
  readonly branch: UnitId | undefined;
  readonly manager: UnitId | undefined;
  readonly territory: string | undefined;
};

/** A unit that scores, with what its round has come to. */
export type ScoringUnit = Standing & { readonly counts: Readonly<Partial<Record<Bucket, number>>> };

/** An honour of the year and where its unit's past is kept on the report's day. `ended`: nobody took the unit over. */
export type PlacedHonour = Standing & { readonly kind: 'person' | 'collective'; readonly ended: boolean };

/** What a row is about. `itself`: the unit that reports; `ended`: units that ended, where no other row keeps their past. */
export type RowGroup =
  | { readonly kind: 'unit' | 'itself' | 'ended'; readonly unit: UnitId }
  | { readonly kind: 'territory'; readonly name: string }
  | { readonly kind: 'no-territory' };

export type Figures = {
  /** How many units that score stand in the group. */
  readonly units: number;
  readonly collectives: number;
  readonly people: number;
  readonly counts: Readonly<Record<Bucket, number>>;
};

export type ReportRow = Figures & {
  readonly group: RowGroup;
  /** The former unit the row belongs to, where several report as one. */
  readonly top: UnitId;
  /** Who manages the units of a territory; a union of a neighbouring commune among them, now and then. */
  readonly managers: readonly UnitId[];
};

export type YearReport = { readonly rows: readonly ReportRow[]; readonly total: Figures };

/**
 * The report of a year: each unit that scores and each honour in exactly one row, so that the total is the same however it
 * is grouped. Rows keep the order in which their first unit comes; rows of what has ended or lies nowhere come last.
 */
export function yearReport(
  by: Grouping,
  units: readonly ScoringUnit[],
  honours: readonly PlacedHonour[],
): YearReport {
  const all: readonly Part[] = [
    ...units.map((unit): Part => ({ ...partOf(by, unit, false), units: 1, counts: unit.counts })),
    ...honours.map((honour): Part => ({ ...partOf(by, honour, honour.ended), honour: honour.kind })),
  ];
  const rows = [...Map.groupBy(all, keyOf).values()].flatMap((parts) => rowOf(parts) ?? []);
  return { rows: rows.toSorted((a, b) => ORDER[a.group.kind] - ORDER[b.group.kind]), total: sum(all) };
}

const ORDER: Readonly<Record<RowGroup['kind'], number>> = {
  itself: 0,
  unit: 1,
  territory: 1,
  'no-territory': 2,
  ended: 3,
};

/** One unit or one honour, and the row that it goes into. */
type Part = {
  readonly group: RowGroup;
  readonly top: UnitId;
  readonly manager?: UnitId | undefined;
  readonly units?: 1;
  readonly counts?: Readonly<Partial<Record<Bucket, number>>>;
  readonly honour?: 'person' | 'collective';
};

function partOf(by: Grouping, { top, branch, manager, territory }: Standing, ended: boolean): Part {
  if (ended && (by === 'territory' || branch === undefined))
    return { top, group: { kind: 'ended', unit: top } };
  if (branch === undefined) return { top, group: { kind: 'itself', unit: top } };
  if (by === 'management') return { top, group: { kind: 'unit', unit: branch } };
  const group: RowGroup =
    territory === undefined ? { kind: 'no-territory' } : { kind: 'territory', name: territory };
  return { top, group, manager };
}

const keyOf = ({ top, group }: Part): string => JSON.stringify([top, group]);

function rowOf(parts: readonly Part[]): ReportRow | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const managers = [...new Set(parts.flatMap(({ manager, units }) => (units && manager ? [manager] : [])))];
  return { group: first.group, top: first.top, managers, ...sum(parts) };
}

function sum(parts: readonly Part[]): Figures {
  const honoured = (kind: Part['honour']) => parts.filter(({ honour }) => honour === kind).length;
  const counted = (bucket: Bucket) =>
    parts.reduce((before, { counts }) => before + (counts?.[bucket] ?? 0), 0);
  return {
    units: parts.filter(({ units }) => units).length,
    collectives: honoured('collective'),
    people: honoured('person'),
    counts: Object.fromEntries(BUCKETS.map((bucket) => [bucket, counted(bucket)])) as Record<Bucket, number>,
  };
}
