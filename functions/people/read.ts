import type { people } from '@bang-vang/shared/contract/people.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { lastFact, personFactOn } from '@bang-vang/shared/domain/people/fact.ts';
import type { RecordedPersonFact } from '@bang-vang/shared/domain/people/fact.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { readableRecord } from './records.ts';

/** Facts under the names that their units have today, oldest day first, what was corrected right before what stands. */
export async function factViews(facts: readonly RecordedPersonFact[], today: Day) {
  const named = await unitNames(
    facts.map(({ unit }) => unit),
    today,
  );
  return facts
    .toSorted((a, b) =>
      a.from === b.from ? (a.recordedAt < b.recordedAt ? -1 : 1) : a.from < b.from ? -1 : 1,
    )
    .map((fact) => ({ ...fact, unit: { ...named(fact.unit) } }));
}

/** Everything recorded of a person, for those who may read the unit where the person is. */
export const getPerson: UseCase<typeof people.getPerson> = async ({ params, actor, today }) => {
  const found = await readableRecord(actor, params.person, today);
  if (!found.ok) return found;
  const { state, version } = found.value.head;
  const facts = await factViews(state.facts, today);
  const now = personFactOn(state.facts, today)?.unit;
  return ok({
    id: state.id,
    version,
    name: lastFact(state.facts)?.name ?? '',
    state: state.state,
    mergedInto: state.state === 'merged' ? state.into : undefined,
    absorbed: state.absorbed.map((one) => ({ ...one })),
    hasNumber: state.number !== undefined,
    unit: facts.find(({ unit }) => unit.id === now)?.unit,
    facts,
  });
};
