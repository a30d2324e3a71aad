import type * as z from 'zod';
import type { Role } from '../domain/access/actor.ts';
import type { RefusalCode } from './refusals.ts';

/**
 * Who may call: everyone, the holder of a personal code, any account, appointed or not, or one that holds one of the
 * roles somewhere.
 */
export type Access = 'public' | 'code' | 'signed-in' | readonly Role[];

/** Whether an account is asked for at all: its token is then checked in front of us. */
export const asksForAccount = (access: Access): boolean => access !== 'public' && access !== 'code';

export type Method = 'GET' | 'POST' | 'PUT';

export const CONTEXTS = [
  'units',
  'people',
  'campaigns',
  'scoring',
  'evidence',
  'nominations',
  'supervision',
  'reports',
  'jobs',
] as const;
export type Context = (typeof CONTEXTS)[number];

type Shape = z.ZodType | undefined;

/**
 * One operation of the API, said once: the edge, the routes of the cloud stack, the OpenAPI description, the typed web
 * client and the rights test all read it.
 */
export type Operation<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Ok extends z.ZodType = z.ZodType,
  Code extends RefusalCode = RefusalCode,
  Gate extends Access = Access,
> = {
  readonly context: Context;
  readonly method: Method;
  /** Braced names as API Gateway, the router and OpenAPI all write them. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Gate;
  /**
   * Whether the account must have confirmed with a second factor just now: whoever calls, or only who acts by a role of the
   * federation, where others do the same for their own unit.
   */
  readonly secondFactor: boolean | 'of-federation';
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** What an HTML form without script posts; the answer is then a redirect to one of two pages. */
  readonly form: { readonly done: string; readonly refused: string } | undefined;
  /** Set where a read is posted, because what is asked for must not stand in an address, or is too long for one. */
  readonly posted: boolean;
  readonly ok: Ok;
  readonly failures: readonly Code[];
};

/** Declares an operation. Whatever the browser, the server or the cloud needs to know of it stands here. */
export function operation<
  Ok extends z.ZodType,
  const Gate extends Access,
  const Code extends RefusalCode = never,
  Params extends Shape = undefined,
  Query extends Shape = undefined,
  Body extends Shape = undefined,
>(said: {
  context: Context;
  method: Method;
  path: `/api/${string}`;
  summary: string;
  access: Gate;
  secondFactor?: true | 'of-federation';
  params?: Params;
  query?: Query;
  body?: Body;
  form?: { done: string; refused: string };
  posted?: boolean;
  ok: Ok;
  failures?: readonly Code[];
}): Operation<Params, Query, Body, Ok, Code, Gate> {
  return {
    ...said,
    secondFactor: said.secondFactor ?? false,
    params: said.params as Params,
    query: said.query as Query,
    body: said.body as Body,
    form: said.form,
    posted: said.posted ?? false,
    failures: said.failures ?? [],
  };
}

/** Whether the operation changes something: it then demands an `Idempotency-Key`, unless a form posts it. */
export const isCommand = (operation: Operation): boolean => operation.method !== 'GET' && !operation.posted;

type Parsed<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S extends Shape> = S extends z.ZodType ? z.input<S> : undefined;

export type ParamsOf<Op extends Operation> = Parsed<Op['params']>;
export type QueryOf<Op extends Operation> = Parsed<Op['query']>;
export type BodyOf<Op extends Operation> = Parsed<Op['body']>;
export type OkOf<Op extends Operation> = z.output<Op['ok']>;
export type FailureOf<Op extends Operation> = Op['failures'][number];
/** What a caller hands over: input types, before parsing. */
export type InputOf<Op extends Operation> = {
  params: Sent<Op['params']>;
  query: Sent<Op['query']>;
  body: Sent<Op['body']>;
};
