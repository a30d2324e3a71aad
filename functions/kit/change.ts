import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { Appointment } from '@bang-vang/shared/domain/access/actor.ts';
import { onBehalfOf } from '@bang-vang/shared/domain/access/behalf.ts';
import { unitOf } from '@bang-vang/shared/domain/events.ts';
import type { Happening } from '@bang-vang/shared/domain/events.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Aggregate, Head, Ref, Save } from '../table/aggregate.ts';
import { eventsAfter, putEvent, withHash } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';
import { attempted, commit } from './commit.ts';
import type { Write } from './commit.ts';
import type { Attempt, EdgeCode } from './request.ts';
import { sealedIn } from './sealed.ts';
import { staleness } from './staleness.ts';

/** An aggregate that a command makes. */
export type NewTarget<State> = { readonly aggregate: Aggregate<State>; readonly ref: Ref };

/**
 * Which aggregate a command changes, and the version it was decided on. `what` names it to people when it is not there;
 * `initial` is the state of an aggregate that exists in principle before its first write, at version 0.
 */
export type Target<State> = NewTarget<State> & {
  readonly expected: number;
  readonly what: string;
  readonly initial?: State;
};

/** Who changes it, when, and by which attempt. */
export type Origin = {
  readonly by: WriterId;
  readonly at: Instant;
  readonly attempt: Attempt;
  /** The appointments that the writer holds at that moment, so that the event says for whom it was done. */
  readonly inForce: readonly Appointment[];
};

/** What a decision comes to: the next state and what has happened. */
export type Moved<State> = { readonly state: State; readonly event: Happening };

/** How many draft saves a head remembers, so that a repeated one gets its first answer. */
const SAVES_KEPT = 5;

/**
 * Makes an aggregate: decides, told of the one that exists already, and commits it with its first event. A repeated
 * attempt gets the first answer.
 */
export async function make<
  State,
  Move extends Moved<State>,
  Answer extends object,
  R extends { code: string },
>(
  origin: Origin,
  target: NewTarget<State>,
  decide: (existing: State | undefined) => Result<Move, R>,
  answerOf: (move: Move) => Answer,
  also: (move: Move) => readonly Write[] = () => [],
): Promise<Result<Answered<Answer>, R | Refusal<EdgeCode>>> {
  const head = await target.aggregate.load(target.ref);
  const earlier = head && (await firstAnswer<Answered<Answer>>(target.ref.name, origin.attempt));
  if (earlier) return earlier;
  const decided = decide(head?.state);
  if (!decided.ok) return decided;
  return write(origin, { ...target, expected: 0 }, head, decided.value, answerOf, also);
}

/**
 * Carries out one command on one aggregate: loads it, decides, and commits the new head, one event chained to the one
 * before it, and what `also` adds, all in one transaction.
 * A repetition of the same attempt gets the first answer and changes nothing, whatever has happened since; the same key
 * with another content is refused. A command decided on an older version is refused as stale, with what changed.
 */
export async function change<
  State,
  Move extends Moved<State>,
  Answer extends object,
  R extends { code: string },
>(
  origin: Origin,
  target: Target<State>,
  decide: (state: State) => Result<Move, R>,
  answerOf: (move: Move) => Answer,
  also: (move: Move) => readonly Write[] = () => [],
): Promise<Result<Answered<Answer>, R | Refusal<EdgeCode | 'not-found'>>> {
  const { aggregate, ref, expected, what } = target;
  const head = await aggregate.load(ref);
  const state = head?.state ?? target.initial;
  if (state === undefined) return refuse({ code: 'not-found', what });
  const earlier = head?.seq ? await firstAnswer<Answered<Answer>>(ref.name, origin.attempt) : undefined;
  if (earlier) return earlier;
  if ((head?.version ?? 0) !== expected) return staleness(ref, head, expected);
  const decided = decide(state);
  if (!decided.ok) return decided;
  return write(origin, target, head, decided.value, answerOf, also);
}

type Answered<Answer> = Answer & { version: number };

async function write<State, Move extends Moved<State>, Answer extends object>(
  origin: Origin,
  { aggregate, ref, expected }: NewTarget<State> & { readonly expected: number },
  head: Head<State> | undefined,
  move: Move,
  answerOf: (move: Move) => Answer,
  also: (move: Move) => readonly Write[],
): Promise<Result<Answered<Answer>, Refusal<EdgeCode>>> {
  const answer = { ...answerOf(move), version: (head?.version ?? 0) + 1 };
  const writes = await moved(origin, { aggregate, ref }, head, move, answer);
  const outcome = await commit(...writes, ...also(move));
  if (outcome === 'committed') return ok(answer);
  if (outcome === 'busy') return refuse({ code: 'busy' });
  const earlier = await firstAnswer<Answered<Answer>>(ref.name, origin.attempt);
  return earlier ?? staleness(ref, await aggregate.load(ref), expected);
}

/**
 * The two writes of a move: the new head, refused when another was there first, and the event chained to the one before it.
 * Beside a command's own, further aggregates move in its transaction by these, with the same answer in their trails.
 */
export async function moved<State>(
  origin: Origin,
  { aggregate, ref }: NewTarget<State>,
  head: Head<State> | undefined,
  move: Moved<State>,
  answer: object,
): Promise<readonly Write[]> {
  const version = (head?.version ?? 0) + 1;
  const event = chained(ref, head, version, await sealedIn(move.event), origin, answer);
  const next: Head<State> = {
    version,
    seq: event.seq,
    hash: event.hash,
    saves: head?.saves ?? [],
    state: move.state,
  };
  return [aggregate.put(ref, head?.version ?? 0, next), putEvent(event)];
}

/**
 * Keeps a draft: one conditional write of the head, without an event. The same promises as `change` hold, for the newest
 * saves. What `guards` adds is committed with it or the draft is not kept; then a later try finds out why.
 */
export async function saveDraft<State, R extends { code: string }>(
  origin: Origin,
  target: Target<State>,
  decide: (state: State) => Result<State, R>,
  guards: (state: State) => readonly Write[] = () => [],
): Promise<Result<{ version: number }, R | Refusal<EdgeCode | 'not-found'>>> {
  const { aggregate, ref, expected, what } = target;
  const head = await aggregate.load(ref);
  const state = head?.state ?? target.initial;
  if (state === undefined) return refuse({ code: 'not-found', what });
  const version = head?.version ?? 0;
  const earlier = repeatedSave(origin.attempt, head);
  if (earlier) return earlier;
  if (version !== expected) return staleness(ref, head, expected);
  const decided = decide(state);
  if (!decided.ok) return decided;
  const save: Save = { ...origin.attempt, version: version + 1, by: origin.by, at: origin.at };
  const next: Head<State> = {
    version: version + 1,
    seq: head?.seq ?? 0,
    hash: head?.hash ?? '',
    saves: [...(head?.saves ?? []), save].slice(-SAVES_KEPT),
    state: decided.value,
  };
  const guarding = guards(state);
  const outcome =
    guarding.length === 0
      ? await attempted(() => aggregate.save(ref, version, next))
      : await commit(aggregate.put(ref, version, next), ...guarding);
  if (outcome === 'committed') return ok({ version: version + 1 });
  if (outcome === 'busy') return refuse({ code: 'busy' });
  const current = await aggregate.load(ref);
  const repeated = repeatedSave(origin.attempt, current);
  if (repeated) return repeated;
  // The head stands where it stood: it was a guard that did not hold.
  return (current?.version ?? 0) === expected ? refuse({ code: 'busy' }) : staleness(ref, current, expected);
}

function repeatedSave(attempt: Attempt, head: Head<unknown> | undefined) {
  const save = head?.saves.find(({ key }) => key === attempt.key);
  if (!save) return undefined;
  return save.fingerprint === attempt.fingerprint
    ? ok({ version: save.version })
    : refuse({ code: 'idempotency-mismatch' });
}

/** The first answer to this attempt, if the aggregate's trail holds it. The same key with another content is refused. */
export async function firstAnswer<Answer>(
  aggregate: string,
  attempt: Attempt,
): Promise<Result<Answer, Refusal<'idempotency-mismatch'>> | undefined> {
  const event = (await eventsAfter(aggregate, 0)).find(({ receipt }) => receipt.key === attempt.key);
  if (!event) return undefined;
  return event.receipt.fingerprint === attempt.fingerprint
    ? ok(event.receipt.answer as Answer)
    : refuse({ code: 'idempotency-mismatch' });
}

/**
 * The next event of an aggregate's trail. Its hash covers everything it says, the receipt too; the first one also says
 * where the head lives, so that an audit finds the head of a trail by the trail itself.
 */
function chained(
  ref: Ref,
  head: Head<unknown> | undefined,
  version: number,
  happening: Happening,
  { by, at, attempt, inForce }: Origin,
  answer: unknown,
): StoredEvent {
  const behalf = onBehalfOf(inForce, [unitOf(happening), 'at' in happening ? happening.at : undefined]);
  const seq = (head?.seq ?? 0) + 1;
  return withHash({
    aggregate: ref.name,
    seq,
    version,
    by,
    ...(behalf === undefined ? {} : { onBehalfOf: behalf }),
    at,
    happening,
    previous: head?.hash ?? '',
    receipt: { ...attempt, answer },
    ...(seq === 1 ? { home: ref.key } : {}),
  });
}
