import { expect } from 'vitest';

export type Answer = { readonly status: number; readonly body: unknown };

/** Who calls: a demo account by its token, or the holder of a personal code. */
export type Caller = { readonly token: string } | { readonly code: string };

/** Sends one request to the API, as curl would. Commands carry the key by which a repetition is known. */
export async function call(
  origin: string,
  caller: Caller,
  method: string,
  path: string,
  { body, key }: { readonly body?: object | undefined; readonly key?: string } = {},
): Promise<Answer> {
  const answer = await fetch(`${origin}/api${path}`, {
    method,
    headers: {
      ...('token' in caller
        ? { authorization: `Bearer ${caller.token}` }
        : { 'x-personal-code': caller.code }),
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

/** The same for what must succeed; answers the body alone. */
export async function succeed<T>(
  origin: string,
  caller: Caller,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const answer = await call(origin, caller, method, path, {
    body,
    ...(method !== 'GET' && { key: crypto.randomUUID() }),
  });
  expect([method, path, answer.status, answer.body]).toEqual([method, path, 200, answer.body]);
  return answer.body as T;
}
