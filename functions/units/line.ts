import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import type { HonourEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { readableUnit } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { honoursOfUnit } from '../table/honour.ts';
import { factsOf } from '../table/tree.ts';

type Facts = readonly UnitFact[];

const before = (facts: Facts): readonly UnitId[] => [
  ...new Set(facts.flatMap(({ predecessors = [] }) => predecessors)),
];

function after(facts: Facts): readonly UnitId[] {
  const ending = facts.at(-1)?.ending;
  return ending && ending.kind !== 'dissolved' ? ending.successors : [];
}

/** A unit and whatever one comes to from it, step after step, each read once. */
async function walked(
  unit: UnitId,
  next: (facts: Facts) => readonly UnitId[],
): Promise<ReadonlyMap<UnitId, Facts>> {
  const known = new Map<UnitId, Facts>();
  let front: readonly UnitId[] = [unit];
  while (front.length > 0) {
    const read = await Promise.all(front.map((one) => factsOf(one)));
    front.forEach((one, place) => known.set(one, read[place] ?? []));
    front = [...new Set(read.flatMap(next))].filter((one) => !known.has(one));
  }
  return known;
}

/** Where a unit comes from and what became of it, with the honours of the unit and of all it comes from. */
export const getUnitLine: UseCase<typeof contract.getUnitLine> = async ({ params, actor, today }) => {
  const readable = await readableUnit(actor, params.unit, today);
  if (!readable.ok) return readable;
  const [past, future] = await Promise.all([walked(params.unit, before), walked(params.unit, after)]);
  const honours = (await Promise.all([...past.keys()].map(honoursOfUnit))).flat();
  const units = [...new Map([...past, ...future])].flatMap(([id, facts]) => {
    const [first, last] = [facts[0], facts.at(-1)];
    if (!first || !last) return [];
    return {
      id,
      name: last.name,
      from: first.from,
      until: last.until,
      ending: last.ending?.kind,
      predecessors: [...before(facts)],
      successors: [...after(facts)],
    };
  });
  return ok({
    units: units.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    honours: honours
      .toSorted((a, b) => b.year - a.year || a.subject.name.localeCompare(b.subject.name, 'vi'))
      .map(viewOf),
  });
};

const viewOf = ({ code, year, subject, unit, award, decision }: HonourEntry) => ({
  code,
  year,
  kind: subject.kind,
  name: subject.name,
  unit: { ...unit },
  form: award.form,
  decision: { number: decision.number, date: decision.date },
});
