import type {
  BodyOf,
  FailureOf,
  OkOf,
  Operation,
  ParamsOf,
  QueryOf,
} from '@bang-vang/shared/contract/operation.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { CodeHolder, Officer, Visitor } from '@bang-vang/shared/domain/access/actor.ts';
import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';

type ActorOf<Op extends Operation> = Op['access'] extends 'public'
  ? Visitor
  : Op['access'] extends 'code'
    ? CodeHolder
    : Op['access'] extends 'signed-in'
      ? Officer
      : Officer | CodeHolder | Visitor;

/** What makes a repeated command recognisable: the caller's key, and a digest of who asked for what. */
export type Attempt = { readonly key: string; readonly fingerprint: string };

/** A parsed request: who asks for what, and when. Time comes from here, never from a clock. */
export type Request<Op extends Operation> = {
  readonly params: ParamsOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  readonly actor: ActorOf<Op>;
  readonly at: Instant;
  readonly today: Day;
  readonly attempt: Attempt;
};

/** What any command may meet beside its declared failures. */
export type EdgeCode = 'idempotency-mismatch' | 'busy' | 'stale';

/** An operation's story: load, ask whether they may, decide, commit. */
export type UseCase<Op extends Operation> = (
  request: Request<Op>,
) => Promise<Result<OkOf<Op>, Refusal<FailureOf<Op> | EdgeCode>>>;

/** The stories of a context, one for each of its operations. */
export type UseCases<Ops extends Readonly<Record<string, Operation>>> = {
  [Id in keyof Ops]: UseCase<Ops[Id]>;
};
