import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { orNotFound, readableUnit } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { placeOn, unitsUnder } from '../table/tree.ts';
import { unitRef, units } from '../table/unit.ts';
import { namedIn, viewOfFact } from './views.ts';

const nameOf = ({ unit, name }: UnitFact) => ({ id: unit, name });

/** A unit on a day with its line and its neighbours, by what is known now or was known on another day. */
export const getUnit: UseCase<typeof contract.getUnit> = async ({ params, query, actor, today }) => {
  const readable = await readableUnit(actor, params.unit, today);
  if (!readable.ok) return readable;
  const on = query.on ?? today;
  const place = orNotFound(await placeOn(params.unit, on, query.known), 'đơn vị này vào ngày đã chọn');
  if (!place.ok) return place;
  const { fact, path } = place.value;
  const above = path.slice(0, -1);
  const [named, children, besides] = await Promise.all([
    unitNames(above, on),
    unitsUnder(fact.unit, on, query.known),
    fact.manager === undefined ? [] : unitsUnder(fact.manager, on, query.known),
  ]);
  return ok({
    id: fact.unit,
    name: fact.name,
    level: fact.level,
    manager: fact.manager,
    counterpart: fact.counterpart,
    path: [...path],
    managers: above.map((unit) => ({ ...named(unit) })),
    children: children.map(nameOf),
    siblings: besides.filter(({ unit, level }) => unit !== fact.unit && level === fact.level).map(nameOf),
  });
};

const PAGE = 100;

/** One page of the units directly under a unit, by name. */
export const listUnits: UseCase<typeof contract.listUnits> = async ({ params, query, actor, today }) => {
  const readable = await readableUnit(actor, params.unit, today);
  if (!readable.ok) return readable;
  const all = await unitsUnder(params.unit, query.on ?? today, query.known);
  const start = query.after === undefined ? 0 : all.findIndex(({ unit }) => unit === query.after) + 1;
  const page = all.slice(start, start + PAGE);
  return ok({
    units: page.map((fact) => ({ ...nameOf(fact), level: fact.level, territory: fact.territory })),
    total: all.length,
    levels: [...Map.groupBy(all, ({ level }) => level)].map(([level, { length }]) => ({
      level,
      count: length,
    })),
    next: start + PAGE < all.length ? page.at(-1)?.unit : undefined,
  });
};

/** Everything that was ever recorded of a unit, what was corrected since included. */
export const getUnitHistory: UseCase<typeof contract.getUnitHistory> = async ({ params, actor, today }) => {
  const readable = await readableUnit(actor, params.unit, today);
  if (!readable.ok) return readable;
  const head = await units.load(unitRef(params.unit), { consistent: false });
  const facts = (head?.state.facts ?? []).map(viewOfFact);
  const ids = namedIn(facts);
  const named = await unitNames(ids, today);
  return ok({
    unit: params.unit,
    version: head?.version ?? 0,
    facts: facts.toSorted((a, b) =>
      a.from < b.from || (a.from === b.from && a.recordedAt < b.recordedAt) ? -1 : 1,
    ),
    names: ids.map((unit) => ({ ...named(unit) })),
  });
};
