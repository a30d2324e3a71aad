import type * as z from 'zod';
import type { reports } from '@bang-vang/shared/contract/reports.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { frozenSetOf } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { isAllAtMost } from '@bang-vang/shared/domain/reports/fairness.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { foundRound } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { frozenSet } from '../table/criteria-set.ts';
import { figuresUnder } from '../table/fairness.ts';
import { unitsUnder } from '../table/tree.ts';
import { comparablePlace } from './comparable.ts';

type UnitAtMost = z.output<(typeof reports.listAllAtMost)['ok']>['units'][number];

/** A page ends with the union by which it has named so many units, or gone through so many unions. */
const UNITS_OF_A_PAGE = 50;
const UNIONS_OF_A_PAGE = 12;

/**
 * The units anywhere below whose every sheet that was sent gives itself the maximum, union after union: a page reads the
 * figures of a few unions, each by one query, so it costs the same however many there are.
 */
export const listAllAtMost: UseCase<typeof reports.listAllAtMost> = async ({
  params,
  query,
  actor,
  today,
}) => {
  const { round, unit } = params;
  const place = await comparablePlace(actor, unit, today);
  if (!place.ok) return place;
  const opened = await foundRound(round);
  if (!opened.ok) return opened;
  const set = frozenSetOf(opened.value.state, 'collective');
  const most = (set && (await frozenSet(round, set.set))?.set.total) ?? 0;
  const below = (await unitsUnder(unit, today)).filter(({ level }) => levelOf(level).reviews);
  const unions = [{ unit, name: place.value.fact.name }, ...below];
  const left = unions.slice(1 + unions.findIndex((one) => one.unit === query.after));
  const found: UnitAtMost[] = [];
  let read = 0;
  for (const union of left) {
    found.push(...(await atMostUnder(round, union, most, today)));
    read += 1;
    if (found.length >= UNITS_OF_A_PAGE || read >= UNIONS_OF_A_PAGE) break;
  }
  const last = read < left.length ? left[read - 1] : undefined;
  return ok({ units: found, next: last?.unit });
};

/** The units right below a union that are at the maximum throughout. */
async function atMostUnder(
  round: RoundId,
  union: Pick<UnitFact, 'unit' | 'name'>,
  most: number,
  today: Day,
): Promise<readonly UnitAtMost[]> {
  const figures = (await figuresUnder(round, union.unit)).filter((one) => isAllAtMost(one, most));
  const nameOf = await unitNames(
    figures.map((one) => one.unit),
    today,
  );
  return figures.map(({ unit, own, people }) => ({
    unit: { ...nameOf(unit) },
    union: { id: union.unit, name: union.name },
    own,
    people,
  }));
}
