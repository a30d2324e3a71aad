import type { people } from '@bang-vang/shared/contract/people.ts';
import { foldedWords, holdsWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { personFactOn } from '@bang-vang/shared/domain/people/fact.ts';
import { readableUnit } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { pageAlong } from '../table/line-memberships.ts';
import { lineHeld, TreeReading } from '../table/tree.ts';

const LIMITS = { page: 50, atOnce: 100, readAtMost: 1_000 };

type AsOf = {
  readonly on?: Day | undefined;
  readonly known?: Day | undefined;
  readonly after?: string | undefined;
};

/** A page of the unit's people on a day, by name. Who reads the unit today may read its lists of any day. */
export const listPeople: UseCase<typeof people.listPeople> = async ({ params, query, actor, today }) => {
  const unit = await readableUnit(actor, params.unit, today);
  if (!unit.ok) return unit;
  return ok(await pageOf(params.unit, query, query.on ?? today, []));
};

/** The same, of those whose name holds every word, with or without marks. */
export const searchPeople: UseCase<typeof people.searchPeople> = async ({ params, body, actor, today }) => {
  const unit = await readableUnit(actor, params.unit, today);
  if (!unit.ok) return unit;
  return ok(await pageOf(params.unit, body, body.on ?? today, foldedWords(body.words)));
};

async function pageOf(unit: UnitId, { known, after }: AsOf, on: Day, words: readonly string[]) {
  const [, ...others] = await lineHeld(unit, on, new TreeReading(known));
  const { shown, next } = await pageAlong([unit, ...others], after, LIMITS, async (memberships) =>
    memberships.map(({ id, facts }) => {
      const fact = personFactOn(facts, on, known);
      if (!fact || !holdsWords(fact.name, words)) return undefined;
      const { name, position, kind, from, until } = fact;
      return { id, name, kind, from, ...(position && { position }), ...(until && { until }) };
    }),
  );
  return { people: [...shown], ...(next === undefined ? {} : { next }) };
}
