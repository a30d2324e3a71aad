import type { Day, Instant } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { GroundedChange, TreeChange } from './change.ts';
import { traitsOf } from './change.ts';
import { amended, corrected, ended, founded } from './facts.ts';
import type { FactsRefusal } from './facts.ts';
import { eventOf } from './happened.ts';
import type { UnitHappening } from './happened.ts';
import { record } from './history.ts';
import type { Unit } from './history.ts';
import type { Flaw, Tree } from './tree.ts';
import { flawOf } from './tree.ts';
import type { Ending, LevelId, UnitFact, UnitTraits } from './unit.ts';

/** Why a change of the tree cannot be: of the unit's own facts, of its place in the tree, or of several units together. */
export type TreeRefusal =
  | FactsRefusal
  | Flaw
  | { readonly code: 'unit-exists'; readonly unit: UnitId }
  | { readonly code: 'too-few-units' }
  | { readonly code: 'levels-differ' }
  | { readonly code: 'traits-missing' }
  | { readonly code: 'no-such-level'; readonly level: LevelId }
  | { readonly code: 'units-under-it'; readonly units: readonly UnitId[] };

/** A unit as a change of the tree leaves it, and what has happened to it. */
export type UnitMove = { readonly state: Unit; readonly event: UnitHappening };

type Facts = readonly UnitFact[];
/** What each unit's facts will be. */
type Next = ReadonlyMap<UnitId, Facts>;

/**
 * Carries out a change of the tree: answers every unit that it touches, as it will be recorded, with what has happened to it. Afterwards every unit that
 * it touches, and every unit ever put under one of these, must have a place on every day of its life; otherwise nothing
 * changes at all.
 */
export function reorganise(
  { change, ground }: GroundedChange,
  tree: Tree,
  unitOf: (unit: UnitId) => Unit,
  at: Instant,
): Result<readonly UnitMove[], TreeRefusal> {
  const strange = levelsOf(change).find((level) => !tree.isLevel(level));
  if (strange !== undefined) return refuse({ code: 'no-such-level', level: strange });
  const next = nextFacts(change, ground, tree);
  if (!next.ok) return next;
  const after: Tree = { ...tree, factsOf: (unit) => next.value.get(unit) ?? tree.factsOf(unit) };
  const touched = [...next.value.keys()];
  for (const unit of touched) {
    const flaw = flawOf(unit, after);
    if (flaw) return refuse(flaw);
  }
  const below = new Set(
    touched.flatMap((unit) => tree.everUnder(unit)).filter((unit) => !next.value.has(unit)),
  );
  const stranded = [...below].filter((unit) => flawOf(unit, after));
  if (stranded.length > 0) return refuse({ code: 'units-under-it', units: stranded });
  return ok(
    touched.map((unit) => {
      const facts = after.factsOf(unit);
      return {
        state: record(unitOf(unit), facts, at),
        event: eventOf(unit, change, tree.factsOf(unit), facts),
      };
    }),
  );
}

const levelsOf = (change: TreeChange): readonly LevelId[] =>
  traitsOf(change).flatMap(({ level }) => level ?? []);

function nextFacts(
  change: TreeChange,
  ground: GroundedChange['ground'],
  tree: Tree,
): Result<Next, TreeRefusal> {
  const { factsOf } = tree;
  switch (change.kind) {
    case 'create':
      if (factsOf(change.unit).length > 0) return refuse({ code: 'unit-exists', unit: change.unit });
      return ok(new Map([[change.unit, [founded(change, change.from, ground)]]]));
    case 'amend':
      return only(
        change.unit,
        amended(factsOf(change.unit), change.unit, change.from, change.traits, ground),
      );
    case 'dissolve': {
      const ending: Ending = { kind: 'dissolved', ground };
      return only(change.unit, ended(factsOf(change.unit), change.unit, change.from, ending));
    }
    case 'correct':
      return only(change.unit, corrected(factsOf(change.unit), change.fact, change.mend, ground));
    case 'merge':
      return merged(change, ground, tree);
    case 'divide':
      return divided(change, ground, tree);
  }
}

const only = (unit: UnitId, facts: Result<Facts, FactsRefusal>): Result<Next, TreeRefusal> =>
  facts.ok ? ok(new Map([[unit, facts.value]])) : facts;

function merged(
  { units, into, from, traits }: Extract<TreeChange, { kind: 'merge' }>,
  ground: GroundedChange['ground'],
  tree: Tree,
): Result<Next, TreeRefusal> {
  const { factsOf } = tree;
  const sources = [...new Set(units)].filter((unit) => unit !== into);
  const isNew = factsOf(into).length === 0;
  if (sources.length < (isNew ? 2 : 1)) return refuse({ code: 'too-few-units' });
  const next = new Map<UnitId, Facts>();
  const ending: Ending = { kind: 'merged', successors: [into], ground };
  for (const unit of sources) {
    const facts = ended(factsOf(unit), unit, from, ending);
    if (!facts.ok) return facts;
    next.set(unit, facts.value);
  }
  const successor = isNew
    ? newSuccessor(into, traits, from, ground, sources)
    : amended(factsOf(into), into, from, traits, ground, sources);
  if (!successor.ok) return successor;
  next.set(into, successor.value);
  const depths = new Set([...next.values()].map((facts) => tree.depthOf(facts.at(-1)?.level ?? '')));
  return depths.size === 1 ? ok(next) : refuse({ code: 'levels-differ' });
}

function newSuccessor(
  unit: UnitId,
  traits: Partial<UnitTraits>,
  from: Day,
  ground: GroundedChange['ground'],
  predecessors: readonly UnitId[],
): Result<Facts, TreeRefusal> {
  const { name, level } = traits;
  if (name === undefined || level === undefined) return refuse({ code: 'traits-missing' });
  const traitsOfAll = { ...traits, name, level };
  return ok([{ ...founded({ unit, traits: traitsOfAll }, from, ground), predecessors }]);
}

function divided(
  { unit, parts, from }: Extract<TreeChange, { kind: 'divide' }>,
  ground: GroundedChange['ground'],
  { factsOf }: Tree,
): Result<Next, TreeRefusal> {
  if (new Set(parts.map((part) => part.unit)).size < 2) return refuse({ code: 'too-few-units' });
  const [first, ...others] = parts;
  const successors = [first.unit, ...others.map((part) => part.unit)] as const;
  const whole = ended(factsOf(unit), unit, from, { kind: 'divided', successors, ground });
  if (!whole.ok) return whole;
  const next = new Map<UnitId, Facts>([[unit, whole.value]]);
  for (const part of parts) {
    if (factsOf(part.unit).length > 0) return refuse({ code: 'unit-exists', unit: part.unit });
    next.set(part.unit, [{ ...founded(part, from, ground), predecessors: [unit] }]);
    for (const taken of part.takes) {
      const facts = amended(factsOf(taken), taken, from, { manager: part.unit }, ground);
      if (!facts.ok) return facts;
      next.set(taken, facts.value);
    }
  }
  return ok(next);
}
