import type { reports as contract } from '@bang-vang/shared/contract/reports.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import type { HonourEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { yearReport } from '@bang-vang/shared/domain/reports/year-report.ts';
import type {
  PlacedHonour,
  ReportRow,
  ScoringUnit,
  Standing,
} from '@bang-vang/shared/domain/reports/year-report.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { orNotFound, readableUnit } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { honoursOf } from '../table/honour.ts';
import { standingsOfEach } from '../table/standing.ts';
import { keeperOn, lineOfPredecessors, placeOn, TreeReading, unitsUnder } from '../table/tree.ts';

/**
 * A year of a unit, by the tree of the year's last day (of today, while the year goes on) or by today's. A unit that had not
 * come to life by then is told by the former units that were merged into it.
 */
export const getYearReport: UseCase<typeof contract.getYearReport> = async (request) => {
  const { params, query, actor, today } = request;
  const readable = await readableUnit(actor, params.unit, today);
  if (!readable.ok) return readable;
  const { by = 'management', tree = 'then', known } = query;
  const on = dayOfReport(Number(params.year), tree === 'then' ? undefined : today, today);
  const tops = orNotFound(await reporting(params.unit, on, today, known), 'đơn vị này vào năm đã chọn');
  if (!tops.ok) return tops;
  const walked = (await Promise.all(tops.value.map((top) => walk(top, on, known)))).flat();
  const names = new Map(walked.map(({ fact }) => [fact.unit, fact.name]));
  const scoring = walked.filter(({ fact }) => levelOf(fact.level).scoresCollectively);
  const [counts, honours] = await Promise.all([
    standingsOfEach(
      id<RoundId>(params.year),
      scoring.map(({ fact }) => fact.unit),
    ),
    honoursOf(Number(params.year)),
  ]);
  const report = yearReport(
    by,
    scoring.map((unit, place): ScoringUnit => ({ ...unit.standing, counts: counts[place] ?? {} })),
    await placed(
      honours.filter((entry) => entry.standing === 'in-force'),
      walked,
      on,
      known,
    ),
  );
  const named = (unit: UnitId) => ({ id: unit, name: names.get(unit) ?? unit });
  return ok({
    on,
    tops: tops.value.map((top) => named(top.unit)),
    rows: report.rows.map((row) => viewOfRow(row, named)),
    total: report.total,
  });
};

const dayOfReport = (year: number, other: Day | undefined, today: Day): Day => {
  const last = day(`${String(year).padStart(4, '0')}-12-31`);
  return other ?? (last < today ? last : today);
};

/** The units that report for a unit on a day: itself, or else those of its line of predecessors that lived. */
async function reporting(
  unit: UnitId,
  on: Day,
  today: Day,
  known: Day | undefined,
): Promise<readonly [UnitFact, ...UnitFact[]] | undefined> {
  const own = await placeOn(unit, on, known);
  if (own) return [own.fact];
  const line = await lineOfPredecessors(unit, today, new TreeReading(known));
  const before = await Promise.all(line.map((one) => placeOn(one, on, known)));
  const [first, ...rest] = before.flatMap((place) => place?.fact ?? []);
  return first && [first, ...rest];
}

type Walked = { readonly fact: UnitFact; readonly standing: Standing };

/** A unit and those below it on a day, down to the ones that score. */
async function walk(top: UnitFact, on: Day, known: Day | undefined): Promise<readonly Walked[]> {
  const below = async (fact: UnitFact, branch: UnitId | undefined): Promise<readonly Walked[]> => {
    const { unit, manager, territory, level } = fact;
    const here: Walked = { fact, standing: { top: top.unit, branch, manager, territory } };
    if (levelOf(level).scoresCollectively) return [here];
    const under = await unitsUnder(unit, on, known);
    const walked = await sideBySide(under, (one) => below(one, branch ?? one.unit));
    return [here, ...walked.flat()];
  };
  return below(top, undefined);
}

/** Honours of the units walked and of those whose past these keep; what belongs elsewhere is left out. */
async function placed(
  honours: readonly HonourEntry[],
  walked: readonly Walked[],
  on: Day,
  known: Day | undefined,
): Promise<readonly PlacedHonour[]> {
  const standings = new Map(walked.map(({ fact, standing }) => [fact.unit, standing]));
  const units = [...new Set(honours.map(({ unit }) => unit.id))];
  const homes = await sideBySide(units, async (unit) => {
    const standing = standings.get(unit);
    if (standing) return { standing, ended: false };
    const keeper = await keeperOn(unit, on, known);
    if (!keeper) return undefined;
    const kept = keeper.place.path.findLast((one) => standings.has(one));
    const above = kept && standings.get(kept);
    return above && { standing: above, ended: keeper.ended };
  });
  const byUnit = new Map(units.map((unit, place) => [unit, homes[place]]));
  return honours.flatMap(({ unit, subject }) => {
    const home = byUnit.get(unit.id);
    return home ? [{ ...home.standing, kind: subject.kind, ended: home.ended }] : [];
  });
}

function viewOfRow(
  { group, top, managers, ...figures }: ReportRow,
  named: (unit: UnitId) => { id: UnitId; name: string },
) {
  return {
    kind: group.kind,
    unit: 'unit' in group ? named(group.unit) : undefined,
    territory: group.kind === 'territory' ? group.name : undefined,
    top,
    managers: managers.map(named),
    ...figures,
  };
}
