import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from 'aws-lambda';
import { operations } from '@bang-vang/shared/contract/index.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { isCommand } from '@bang-vang/shared/contract/operation.ts';
import type { Context, OkOf, Operation } from '@bang-vang/shared/contract/operation.ts';
import { handler as campaigns } from '../campaigns/lambda.ts';
import { handler as evidence } from '../evidence/lambda.ts';
import type { HttpEvent } from '../kit/actor.ts';
import { handler as jobs } from '../jobs/lambda.ts';
import { handler as nominations } from '../nominations/lambda.ts';
import { handler as people } from '../people/lambda.ts';
import { handler as reports } from '../reports/lambda.ts';
import { handler as scoring } from '../scoring/lambda.ts';
import { handler as supervision } from '../supervision/lambda.ts';
import { handler as units } from '../units/lambda.ts';
import { tick } from './clock.ts';

type Handler = (event: HttpEvent, context: LambdaContext) => Promise<APIGatewayProxyStructuredResultV2>;

/** What stands behind each route, as the gateway would call it. */
const handlers: Readonly<Record<Context, Handler>> = {
  units,
  people,
  campaigns,
  scoring,
  evidence,
  nominations,
  supervision,
  reports,
  jobs,
};

/** What a caller sends. `as` is an account, `code` a personal code; `raw` is a body as it is, instead of one made JSON. */
export type Asked = {
  readonly as?: string;
  readonly code?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
  /** The `Idempotency-Key`: `call` gives a new one unless given; null sends none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Claims of the token that the authoriser has verified, instead of those of an access token for `as`. */
  readonly claims?: Readonly<Record<string, string>>;
};

export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
};

let calls = 0;

/** A request as it was sent, its key included, and the answer it got. */
export type Sent = { readonly id: OperationId; readonly asked: Asked; readonly answer: Answer };

/** Every request of this test file so far, in order. */
export const history: Sent[] = [];

/** Sends a request to the function that the gateway would route it to, and reads the answer. */
export async function call(id: OperationId, asked: Asked = {}): Promise<Answer> {
  const operation: Operation = operations[id];
  calls += 1;
  const keyed = { key: `key-${String(calls).padStart(6, '0')}`, ...asked };
  const answer = await send(handlers[operation.context], eventOf(operation, keyed));
  history.push({ id, asked: keyed, answer });
  return answer;
}

/** The same, for what must succeed: the answer itself, or an error that says what was refused. */
export async function done<Id extends OperationId>(
  id: Id,
  asked: Asked = {},
): Promise<OkOf<(typeof operations)[Id]>> {
  const { status, body } = await call(id, asked);
  if (status !== 200) throw new Error(`${id} answered ${status}: ${JSON.stringify(body)}`);
  return body as OkOf<(typeof operations)[Id]>;
}

/** Hands an event to a function and reads its answer. */
export async function send(handler: Handler, event: HttpEvent): Promise<Answer> {
  tick();
  const awsRequestId = event.requestContext.requestId;
  const { statusCode, headers, body } = await handler(event, { awsRequestId } as LambdaContext);
  return {
    status: statusCode ?? 0,
    type: String(headers?.['content-type'] ?? ''),
    headers: headers ?? {},
    body: body === undefined ? undefined : (JSON.parse(body) as unknown),
  };
}

/** The event of payload format 2.0, as HTTP API builds it behind its authoriser. */
export function eventOf(operation: Operation, asked: Asked): APIGatewayProxyEventV2WithJWTAuthorizer {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => asked.params?.[name] ?? 'none');
  const body = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
  const key = asked.key ?? null;
  const claims = asked.claims ?? (asked.as === undefined ? undefined : accessTokenOf(asked.as));
  const routeKey = `${operation.method} ${operation.path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: new URLSearchParams(asked.query).toString(),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(isCommand(operation) && key !== null ? { 'idempotency-key': key } : {}),
      ...(asked.code === undefined ? {} : { 'x-personal-code': asked.code }),
      ...asked.headers,
    },
    ...(asked.query === undefined ? {} : { queryStringParameters: asked.query }),
    ...(asked.params === undefined ? {} : { pathParameters: asked.params }),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'localhost',
      domainPrefix: 'test',
      http: {
        method: operation.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'test',
      },
      requestId: `request-${key ?? 'without-key'}`,
      routeKey,
      stage: '$default',
      time: '20/Nov/2026:01:00:00 +0000',
      timeEpoch: 0,
      ...(claims === undefined ? {} : { authorizer: authorised(claims) }),
    } as APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'],
  };
}

/** The claims of an access token, as of someone who has just signed in with both factors. */
export const accessTokenOf = (account: string) => ({
  sub: account,
  token_use: 'access',
  client_id: 'test-client',
  auth_time: String(Math.floor(Date.now() / 1000)),
  second_factor: 'otp',
});
const authorised = (claims: Readonly<Record<string, string>>) => ({
  principalId: '',
  integrationLatency: 0,
  jwt: { claims, scopes: [] },
});
