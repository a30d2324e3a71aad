/**
 * Calls operations of the contract.
 *
 * - `call(id, { params?, query?, body? }, { key? })` answers `{ ok: true, value }` or `{ ok: false, problem }`, never throws
 *   for what a server or a network can do. Types come from the contract; no zod comes along.
 * - `CallInput<Id>` and `ValueOf<Id>` are the types of what goes in and what comes back.
 * - Screens rather use `useRead` and `useAct` (queries.ts).
 */
import type { OperationId, operations } from '@bang-vang/shared/contract/index.ts';
import type { InputOf, OkOf } from '@bang-vang/shared/contract/operation.ts';
import { personalCode } from './personal-code.ts';
import type { Answer } from './problem.ts';
import { readProblem } from './problem.ts';
import { currentSession, dropSession } from './session.ts';
import type { Credential } from './wire.ts';
import { WIRE } from './wire.ts';

type Contract = typeof operations;
type Input<Id extends OperationId> = InputOf<Contract[Id]>;
/** What an operation takes: only the parts that its contract has. */
export type CallInput<Id extends OperationId> = {
  [Part in keyof Input<Id> as Input<Id>[Part] extends undefined ? never : Part]: Input<Id>[Part];
};
export type ValueOf<Id extends OperationId> = OkOf<Contract[Id]>;

/** The same input, as the wire sees it. */
type Parts = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** The address of an operation with its names filled in. Throws when a name is missing: that is a bug of the caller. */
export function addressOf(id: OperationId, { params = {}, query }: Parts): string {
  const path = WIRE[id][1].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${id} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? path : `${path}?${asked}`;
}

async function credentialHeaders(credential: Credential): Promise<Record<string, string>> {
  if (credential === 'nothing') return {};
  if (credential === 'code') {
    const code = personalCode();
    return code === undefined ? {} : { 'x-personal-code': code };
  }
  const session = await currentSession();
  return session ? { authorization: `Bearer ${session.token}` } : {};
}

/**
 * Sends one request. A command carries an `Idempotency-Key`; give the same key to repeat the same attempt.
 * Without a session or code the request is not sent: the answer is what the server would say.
 */
export async function call<Id extends OperationId>(
  id: Id,
  input: CallInput<Id>,
  { key = crypto.randomUUID() }: { readonly key?: string } = {},
): Promise<Answer<ValueOf<Id>>> {
  const [method, , credential] = WIRE[id];
  const parts: Parts = input;
  try {
    const credentials = await credentialHeaders(credential);
    if (credential === 'account' && !credentials['authorization'])
      return { ok: false, problem: { code: 'sign-in-needed' } };
    const answer = await fetch(addressOf(id, parts), {
      method,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(parts.body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': key }),
        ...credentials,
      },
      ...(parts.body !== undefined && { body: JSON.stringify(parts.body) }),
    });
    const text = await answer.text();
    const body: unknown = parsed(text);
    if (!answer.ok) {
      const problem = readProblem(body, answer.status);
      if (problem.code === 'sign-in-needed') await dropSession();
      return { ok: false, problem };
    }
    return { ok: true, value: body as ValueOf<Id> };
  } catch (mishap) {
    if (mishap instanceof TypeError) return { ok: false, problem: { code: 'no-connection' } };
    throw mishap;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
