import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Mend, NewUnit } from './change.ts';
import type { Ending, Ground, UnitFact, UnitTraits } from './unit.ts';

type Facts = readonly UnitFact[];

export type FactsRefusal =
  | { readonly code: 'no-unit-then'; readonly unit: UnitId; readonly on: Day }
  | { readonly code: 'later-change'; readonly unit: UnitId; readonly from: Day }
  | { readonly code: 'nothing-changes' }
  | { readonly code: 'no-such-fact'; readonly on: Day }
  | {
      readonly code: 'correction-out-of-line';
      readonly after?: Day | undefined;
      readonly before?: Day | undefined;
    };

/** The first fact of a life. */
export const founded = ({ unit, traits }: NewUnit, from: Day, ground: Ground): UnitFact => ({
  ...traits,
  unit,
  from,
  ground,
});

/** What changes about a unit from a day on. What is handed in as it is already does not count as a change. */
export function amended(
  facts: Facts,
  unit: UnitId,
  from: Day,
  traits: Partial<UnitTraits>,
  ground: Ground,
  predecessors?: readonly UnitId[],
): Result<Facts, FactsRefusal> {
  const open = openOn(facts, unit, from);
  if (!open.ok) return open;
  const { last, before } = open.value;
  if (!predecessors && !changes(last, traits)) return refuse({ code: 'nothing-changes' });
  const { predecessors: _past, ...kept } = last;
  const next = { ...kept, ...traits, from, ground, ...(predecessors && { predecessors }) };
  return ok([...before, { ...last, until: from }, next]);
}

/** The same facts with an end to the life. */
export function ended(facts: Facts, unit: UnitId, on: Day, ending: Ending): Result<Facts, FactsRefusal> {
  const open = openOn(facts, unit, on);
  if (!open.ok) return open;
  return ok([...open.value.before, { ...open.value.last, until: on, ending }]);
}

/** The last fact of a life that goes on, and those before it. Nothing may be put before the day a fact begins. */
function openOn(
  facts: Facts,
  unit: UnitId,
  on: Day,
): Result<{ readonly last: UnitFact; readonly before: Facts }, FactsRefusal> {
  const last = facts.at(-1);
  if (!last || (last.until !== undefined && last.until <= on) || (facts[0]?.from ?? on) > on)
    return refuse({ code: 'no-unit-then', unit, on });
  if (last.from >= on) return refuse({ code: 'later-change', unit, from: last.from });
  if (last.until !== undefined) return refuse({ code: 'later-change', unit, from: last.until });
  return ok({ last, before: facts.slice(0, -1) });
}

const changes = (fact: UnitFact, traits: Partial<UnitTraits>): boolean =>
  Object.entries(traits).some(([trait, value]) => fact[trait as keyof UnitTraits] !== value);

/**
 * The facts as they should have been. A fact keeps its neighbours: its first day moves between theirs only, and never where
 * it is also the last day of units that were merged or divided.
 */
export function corrected(facts: Facts, start: Day, mend: Mend, ground: Ground): Result<Facts, FactsRefusal> {
  const place = facts.findIndex(({ from }) => from === start);
  const wrong = facts[place];
  if (!wrong) return refuse({ code: 'no-such-fact', on: start });
  const before = facts[place - 1];
  const rest = (replaced: Facts): Facts => [
    ...facts.slice(0, before ? place - 1 : place),
    ...replaced,
    ...facts.slice(place + 1),
  ];
  switch (mend.kind) {
    case 'cancel':
      if (!before || place < facts.length - 1 || wrong.predecessors || wrong.ending)
        return refuse({ code: 'correction-out-of-line' });
      return ok(rest([{ ...before, until: undefined }]));
    case 'reopen':
      if (wrong.ending?.kind !== 'dissolved') return refuse({ code: 'correction-out-of-line' });
      return ok(rest([...(before ? [before] : []), { ...wrong, until: undefined, ending: undefined }]));
    case 'restate': {
      const from = mend.from ?? wrong.from;
      if (from === wrong.from && !changes(wrong, mend.traits)) return refuse({ code: 'nothing-changes' });
      const isTied = wrong.predecessors !== undefined && from !== wrong.from;
      if (isTied || (before && from <= before.from) || (wrong.until !== undefined && from >= wrong.until))
        return refuse({ code: 'correction-out-of-line', after: before?.from, before: wrong.until });
      const right = { ...wrong, ...mend.traits, from, ground };
      const kept = before && (from === wrong.from ? before : { ...before, until: from });
      return ok(rest([...(kept ? [kept] : []), right]));
    }
  }
}
