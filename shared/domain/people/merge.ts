import type { Day } from '../kernel/day.ts';
import type { PersonId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { PersonFact } from './fact.ts';
import { knownNow, lastFact, momentOf, recorded } from './fact.ts';
import type { KnownPerson, MergedPerson, PersonRecord } from './person.ts';
import { mergedLast } from './person.ts';

type Both<Kind extends string, Other> = {
  state: KnownPerson;
  other: Other;
  event: { kind: Kind; person: PersonId; unit: UnitId; other: PersonId };
};

/**
 * Finds that two records are of the same human. The kept one keeps its facts and takes over what the other says of days
 * that it says nothing of; the other points to it, and both still tell what was known before.
 */
export function mergePeople(
  kept: PersonRecord,
  other: PersonRecord,
  step: Step,
): Result<
  Both<'people-merged', MergedPerson>,
  { code: 'same-person' } | { code: 'person-merged'; into: PersonId }
> {
  if (kept.id === other.id) return refuse({ code: 'same-person' });
  if (kept.state === 'merged') return refuse({ code: 'person-merged', into: kept.into });
  if (other.state === 'merged') return refuse({ code: 'person-merged', into: other.into });
  const at = momentOf(step.at, kept.facts, other.facts);
  const own = knownNow(kept.facts);
  const withNumber = kept.number === undefined && other.number !== undefined;
  const gained = knownNow(other.facts).flatMap((fact) => piecesOutside(fact, own));
  return ok({
    state: {
      ...kept,
      facts: recorded(kept.facts, [], gained, at),
      number: kept.number ?? other.number,
      absorbed: [...kept.absorbed, { person: other.id, at, withNumber }],
    },
    other: {
      ...other,
      state: 'merged',
      into: kept.id,
      facts: recorded(other.facts, knownNow(other.facts), [], at),
    },
    event: { kind: 'people-merged', person: kept.id, unit: unitOf(kept), other: other.id },
  });
}

/** Takes a merge back while nothing hangs on it: both records say again what they said before. */
export function separatePeople(
  kept: PersonRecord,
  other: PersonRecord,
  step: Step,
): Result<Both<'people-separated', KnownPerson>, { code: 'not-separable' }> {
  const merged = kept.absorbed.at(-1);
  if (kept.state === 'merged' || other.state !== 'merged' || mergedLast(kept) !== other.id || !merged)
    return refuse({ code: 'not-separable' });
  const at = momentOf(step.at, kept.facts, other.facts);
  const gained = knownNow(kept.facts).filter(({ recordedAt }) => recordedAt === merged.at);
  const lost = other.facts.filter(({ supersededAt }) => supersededAt === merged.at);
  const { into: _, ...own } = other;
  return ok({
    state: {
      ...kept,
      facts: recorded(kept.facts, gained, [], at),
      number: merged.withNumber ? undefined : kept.number,
      absorbed: kept.absorbed.slice(0, -1),
    },
    other: { ...own, state: 'known', facts: recorded(other.facts, [], lost, at) },
    event: { kind: 'people-separated', person: kept.id, unit: unitOf(kept), other: other.id },
  });
}

/** Decides that a record which looks like this one is somebody else's: the pair is not shown again. */
export function keepApart(
  person: PersonRecord,
  other: PersonId,
): Result<
  {
    state: PersonRecord;
    event: { kind: 'people-kept-apart'; person: PersonId; unit: UnitId; other: PersonId };
  },
  { code: 'same-person' }
> {
  if (person.id === other) return refuse({ code: 'same-person' });
  return ok({
    state: { ...person, apartFrom: [...new Set([...person.apartFrom, other])] },
    event: { kind: 'people-kept-apart', person: person.id, unit: unitOf(person), other },
  });
}

function unitOf({ facts }: PersonRecord): UnitId {
  const unit = lastFact(facts)?.unit;
  if (unit === undefined) throw new Error('a record without a fact');
  return unit;
}

/** The parts of a fact on days of which the others say nothing. */
function piecesOutside(fact: PersonFact, others: readonly PersonFact[]): readonly PersonFact[] {
  return others.reduce<readonly PersonFact[]>(
    (pieces, other) => pieces.flatMap((piece) => without(piece, other)),
    [fact],
  );
}

function without(piece: PersonFact, other: PersonFact): readonly PersonFact[] {
  const before: PersonFact = { ...piece, until: earlier(piece.until, other.from) };
  const after = other.until && { ...piece, from: piece.from > other.until ? piece.from : other.until };
  return [before, ...(after ? [after] : [])].filter(isSpan);
}

const isSpan = ({ from, until }: PersonFact): boolean => until === undefined || from < until;

const earlier = (one: Day | undefined, two: Day): Day => (one !== undefined && one < two ? one : two);
