import { Entity } from 'dynamodb-toolbox/entity';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { $add, $remove, $set } from 'dynamodb-toolbox/entity/actions/update';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { SCORE_BINS } from '@bang-vang/shared/data/score-bins.ts';
import type { AccountId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { SIDES, SUBJECTS, together } from '@bang-vang/shared/domain/reports/fairness.ts';
import type {
  Figures,
  GivenTotal,
  Side,
  Spread,
  Subject,
  UnitFigures,
} from '@bang-vang/shared/domain/reports/fairness.ts';
import type { LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** The partition of a unit: spreads of itself and everything below by level, then one item for each unit directly below. */
export const fairnessPartition = (round: string, unit: string) => joined('AGG', round, unit, 'FAIR');

/** The name of the count of sheets in one column of a distribution. */
export const columnOf = (subject: Subject, side: Side, bin: number) => `${subject}-${side}-${String(bin)}`;

const columns = SUBJECTS.flatMap((subject) =>
  SIDES.flatMap((side) => SCORE_BINS.map((_, bin) => columnOf(subject, side, bin))),
);
const sum = () => number().optional();

const spreadEntity = new Entity({
  name: 'Spread',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    unit: any().key().castAs<UnitId>(),
    level: string().key(),
    shard: number().key(),
    ...(Object.fromEntries(columns.map((column) => [column, sum()])) as Record<
      string,
      ReturnType<typeof sum>
    >),
    gaps: sum(),
    gapSum: sum(),
    /** The same of those sheets that the unit itself reviewed. */
    judged: sum(),
    judgedSum: sum(),
  }),
  computeKey: ({ round, unit, level, shard }) => ({
    PK: joined('AGG', round, unit, 'FAIR'),
    SK: joined('D', level, String(shard)),
  }),
});

const figuresEntity = new Entity({
  name: 'UnitFigures',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    manager: any().key().castAs<UnitId>(),
    unit: any().key().castAs<UnitId>(),
    own: number().optional(),
    reviewed: number().optional(),
    given: list(map({ account: any().castAs<AccountId>(), points: number() })).optional(),
    people: sum(),
    peopleAtMost: sum(),
  }),
  computeKey: ({ round, manager, unit }) => ({
    PK: joined('AGG', round, manager, 'FAIR'),
    SK: joined('F', unit),
  }),
});

type SpreadKey = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly level: LevelId;
  readonly shard: number;
};

/** The write that changes what a unit and everything below come to, by so much in each column. */
export const addToSpread = (key: SpreadKey, steps: Readonly<Record<string, number>>) =>
  spreadEntity.build(UpdateTransaction).item({
    ...key,
    ...Object.fromEntries(Object.entries(steps).map(([column, step]) => [column, $add(step)])),
  });

/** The write that keeps the points of a unit's own sheet, and of each who reviewed it, beside those of the other units of its manager. */
export const keepFigures = (
  key: { readonly round: RoundId; readonly manager: UnitId; readonly unit: UnitId },
  { own, reviewed, given }: Pick<Figures, 'own' | 'reviewed' | 'given'>,
) =>
  figuresEntity.build(UpdateTransaction).item({
    ...key,
    own: own ?? $remove(),
    reviewed: reviewed ?? $remove(),
    given: given ? $set([...given]) : $remove(),
  });

/** The write that counts the people of a unit who sent a sheet, and those among them at the maximum. */
export const addPeople = (
  key: { readonly round: RoundId; readonly manager: UnitId; readonly unit: UnitId },
  steps: { readonly people: number; readonly peopleAtMost: number },
) =>
  figuresEntity
    .build(UpdateTransaction)
    .item({ ...key, people: $add(steps.people), peopleAtMost: $add(steps.peopleAtMost) });

/** What a level of a unit's tree comes to, and what of it the unit itself reviewed. */
export type LevelSpread = Spread & {
  readonly level: LevelId;
  readonly judged: number;
  readonly judgedSum: number;
};

type Row = Readonly<Record<string, unknown>>;
const figure = (row: Row, column: string): number => (row[column] as number | undefined) ?? 0;
const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((before, row) => before + figure(row, column), 0);

const distribution = (rows: readonly Row[], subject: Subject, side: Side) =>
  together(
    rows.map((row) => SCORE_BINS.map((_, bin) => figure(row, columnOf(subject, side, bin)))),
    SCORE_BINS.length,
  );

const sides = (rows: readonly Row[], subject: Subject) => ({
  own: distribution(rows, subject, 'own'),
  reviewed: distribution(rows, subject, 'reviewed'),
});

/** What a unit and everything below come to, level by level; nothing for levels without sheets. */
export async function spreadsOf(round: RoundId, unit: UnitId): Promise<readonly LevelSpread[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(spreadEntity)
    .query({ partition: fairnessPartition(round, unit), range: { beginsWith: 'D#' } })
    .send();
  const byLevel = Map.groupBy(Items, ({ level }) => level);
  return [...byLevel].map(([level, rows]) => ({
    level,
    collective: sides(rows, 'collective'),
    individual: sides(rows, 'individual'),
    gaps: total(rows, 'gaps'),
    gapSum: total(rows, 'gapSum'),
    judged: total(rows, 'judged'),
    judgedSum: total(rows, 'judgedSum'),
  }));
}

/** The points of each unit directly below a manager, and how many of its people are at the maximum. */
export async function figuresUnder(
  round: RoundId,
  manager: UnitId,
): Promise<readonly (UnitFigures & { readonly given: readonly GivenTotal[] } & { readonly unit: UnitId })[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(figuresEntity)
    .query({ partition: fairnessPartition(round, manager), range: { beginsWith: 'F#' } })
    .options({ maxPages: Infinity })
    .send();
  return Items.map(({ unit, own, reviewed, given = [], people = 0, peopleAtMost = 0 }) => ({
    unit,
    own,
    reviewed,
    given,
    people,
    peopleAtMost,
  }));
}
