import type { APIGatewayProxyResultV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Context as OperationContext } from '@bang-vang/shared/contract/operation.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { within } from '../delivery.ts';
import type { Verdict } from './authoriser.ts';
import { eventOf } from './event.ts';
import { routeOf } from './routes.ts';

export type Handler = (
  event: ReturnType<typeof eventOf>,
  context: LambdaContext,
) => Promise<APIGatewayProxyResultV2>;
type LambdaContext = { awsRequestId: string; functionName: string; getRemainingTimeInMillis(): number };

const LARGEST_BODY = 10 * 1024 * 1024;
const LONGEST_CALL = 30_000;

/**
 * HTTP API on one machine: finds the route in the contract, asks the authoriser where the route has one, and calls the
 * same handler as Lambda would. Its own refusals have the bodies of API Gateway. Nothing of a request is logged.
 */
export function api(
  authorise: (header?: string) => Promise<Verdict>,
  handlerOf: (context: OperationContext) => Promise<Handler>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!isDecodable(pathname)) return refuse(response, 400, 'Bad Request');
    const found = routeOf(request.method ?? 'GET', pathname);
    if (found === undefined) return refuse(response, 404, 'Not Found');
    const { route, pathParameters } = found;
    const verdict = route.authorised ? await authorise(request.headers.authorization) : undefined;
    if (verdict !== undefined && 'status' in verdict)
      return refuse(response, verdict.status, verdict.message);
    const body = await readBody(request);
    if (body === undefined) return refuse(response, 413, 'Request Entity Too Large');
    const event = eventOf({
      request,
      routeKey: route.routeKey,
      pathParameters,
      body,
      ...(verdict === undefined ? {} : { claims: verdict.claims }),
    });
    const deadline = Date.now() + LONGEST_CALL;
    const context = {
      awsRequestId: event.requestContext.requestId,
      functionName: route.context,
      getRemainingTimeInMillis: () => deadline - Date.now(),
    };
    try {
      const handler = await handlerOf(route.context);
      send(response, await within(LONGEST_CALL, handler(event, context)));
    } catch (cause) {
      const late = cause instanceof DOMException && cause.name === 'TimeoutError';
      console.error(`${route.routeKey} failed (request ${context.awsRequestId}):`, cause);
      if (late) refuse(response, 503, 'Service Unavailable');
      else refuse(response, 500, 'Internal Server Error');
    }
  };
}

/** Reads the body, or answers undefined when it is longer than API Gateway takes. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size > LARGEST_BODY ? undefined : Buffer.concat(chunks);
}

function send(response: ServerResponse, result: APIGatewayProxyResultV2): void {
  const whole: APIGatewayProxyStructuredResultV2 =
    typeof result === 'object' && 'statusCode' in result
      ? result
      : { statusCode: 200, headers: { 'content-type': 'application/json' }, body: asText(result) };
  for (const [name, value] of Object.entries(whole.headers ?? {})) response.setHeader(name, String(value));
  if (whole.cookies !== undefined) response.setHeader('set-cookie', whole.cookies);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  if (!response.hasHeader('content-type') && whole.body !== undefined)
    response.setHeader('content-type', 'text/plain');
  response.statusCode = whole.statusCode ?? 200;
  response.end(Buffer.from(whole.body ?? '', whole.isBase64Encoded === true ? 'base64' : 'utf8'));
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

const asText = (result: unknown): string => (typeof result === 'string' ? result : JSON.stringify(result));

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ message }));
}
