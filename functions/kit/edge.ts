import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import httpRouterHandler from '@middy/http-router';
import httpUrlencodeBodyParser from '@middy/http-urlencode-body-parser';
import { fieldErrorsOf } from '@bang-vang/shared/contract/issues.ts';
import { isCommand } from '@bang-vang/shared/contract/operation.ts';
import type { Operation } from '@bang-vang/shared/contract/operation.ts';
import type { FieldError, Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { writerOf } from '@bang-vang/shared/domain/access/actor.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { HttpEvent } from './actor.ts';
import { actorOf } from './actor.ts';
import { answered, failed, redirected, refused } from './answer.ts';
import { isThrottling } from './commit.ts';
import { digest } from './digest.ts';
import { now, report } from './live.ts';
import type { Attempt, UseCase, UseCases } from './request.ts';

const KEY_PATTERN = /^[\x21-\x7e]{8,200}$/;
const UNREADABLE = new Set([400, 415, 422]);
const TOO_LARGE = 413;

/**
 * The handler of one context: each operation of the contract gets a middy chain of its own, with a body parser only where
 * the contract has a body. Input is parsed on its way in and the answer on its way out; refusals become problem details;
 * a bug is logged with the request's id and answered with 500.
 */
export function lambda<Ops extends Readonly<Record<string, Operation>>>(
  operations: Ops,
  useCases: UseCases<Ops>,
) {
  const routes = Object.entries(operations).map(([id, operation]) => ({
    method: operation.method,
    path: operation.path,
    handler: route(id, operation, useCases[id] as unknown as UseCase<Operation>),
  }));
  return middy<HttpEvent, APIGatewayProxyStructuredResultV2>()
    .onError((request) => {
      const wrong = statusOf(request.error);
      request.response =
        wrong === 404
          ? refused({ code: 'not-found', what: 'địa chỉ này' })
          : bug(request.error, request.context);
    })
    .handler(httpRouterHandler(routes));
}

function route(id: string, operation: Operation, useCase: UseCase<Operation>) {
  const chain = middy<HttpEvent, APIGatewayProxyStructuredResultV2>();
  // A form posts itself encoded; a program may post the same operation as JSON. Each parser leaves the other's alone.
  const isForm = operation.form !== undefined;
  if (operation.body) chain.use(httpJsonBodyParser({ disableContentTypeError: isForm }));
  if (isForm) chain.use(httpUrlencodeBodyParser({ disableContentTypeError: true }));
  return chain
    .onError((request) => {
      const status = statusOf(request.error);
      if (status === TOO_LARGE) request.response = refused({ code: 'too-large' });
      else if (status !== undefined && UNREADABLE.has(status)) request.response = refused(unreadable);
      else request.response = bug(request.error, request.context);
    })
    .handler((event: HttpEvent) => answer(id, operation, useCase, event));
}

const unreadable: Refusal<'invalid-input'> = {
  code: 'invalid-input',
  errors: [
    {
      field: 'body',
      message: 'Nội dung gửi lên không đọc được. Hãy gửi JSON với content-type application/json.',
    },
  ],
};

async function answer(id: string, operation: Operation, useCase: UseCase<Operation>, event: HttpEvent) {
  const at = now();
  const today = dayOf(at);
  const known = await actorOf(operation, event, at);
  if (!known.ok) return refused(known.refusal);
  const input = parsed(operation, event);
  const form = isJson(event) ? undefined : operation.form;
  if (!input.ok) return form ? redirected(form.refused) : refused(input.refusal);
  const attempt = attemptOf(id, operation, event, known.value, input.value);
  if (!attempt.ok) return refused(attempt.refusal);
  const result = await useCase({
    ...input.value,
    actor: known.value,
    at,
    today,
    attempt: attempt.value,
  });
  if (!result.ok) return form ? redirected(form.refused) : refused(result.refusal);
  return form ? redirected(form.done) : answered(operation.ok.parse(result.value));
}

const isJson = ({ headers }: HttpEvent): boolean =>
  /^application\/json\b/.test(headers['content-type'] ?? '');

type Input = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

function parsed(operation: Operation, event: HttpEvent): Result<Input, Refusal<'invalid-input'>> {
  const errors: FieldError[] = [];
  const read = (where: 'params' | 'query' | 'body', value: unknown): unknown => {
    const outcome = operation[where]?.safeParse(value, { reportInput: true });
    if (outcome?.success === false) errors.push(...fieldErrorsOf(where, outcome.error.issues));
    return outcome?.data;
  };
  const input = {
    params: read('params', event.pathParameters ?? {}),
    query: read('query', event.queryStringParameters ?? {}),
    body: read('body', event.body),
  };
  return errors.length > 0 ? refuse({ code: 'invalid-input', errors }) : ok(input);
}

/**
 * Forms carry no key: each of their posts is an attempt of its own, named by the request. The key is in the fingerprint too,
 * and nowhere kept in clear, so that nobody can try out names against a stored fingerprint.
 */
function attemptOf(
  id: string,
  operation: Operation,
  event: HttpEvent,
  actor: Actor,
  input: Input,
): Result<Attempt, Refusal<'idempotency-key-missing'>> {
  if (!isCommand(operation)) return ok({ key: '', fingerprint: '' });
  const key = operation.form ? event.requestContext.requestId : event.headers['idempotency-key'];
  if (key === undefined || !KEY_PATTERN.test(key)) return refuse({ code: 'idempotency-key-missing' });
  const writer = actor.kind === 'visitor' ? 'visitor' : writerOf(actor);
  return ok({ key: digest([writer, key]), fingerprint: digest([id, writer, key, input]) });
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

/** Reads that the store could not serve any more changed nothing either: the person tries again in a while. */
function bug(error: unknown, { awsRequestId: requestId }: Pick<Context, 'awsRequestId'>) {
  report('request failed', error, { requestId });
  return isThrottling(error) ? refused({ code: 'busy' }) : failed(requestId);
}
