import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export type Claims = Record<string, string>;

export type Asked = {
  request: IncomingMessage;
  routeKey: string;
  pathParameters: Record<string, string>;
  body: Buffer;
  /** Present where the route has the authoriser. */
  claims?: Claims;
};

/** The kinds of body that API Gateway hands over as text; every other one, forms included, comes in base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b)/i;

/**
 * Builds the event of payload format 2.0 as HTTP API does: header names in lower case, cookies in a list of their own,
 * the path decoded, repeated query fields joined by commas.
 */
export function eventOf(asked: Asked): APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer {
  const { request, routeKey, pathParameters, body, claims } = asked;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const rawPath = decodeURIComponent(url.pathname);
  const { cookie, ...others } = request.headers;
  const headers = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const query = new Map<string, string[]>();
  for (const [name, value] of url.searchParams) query.set(name, [...(query.get(name) ?? []), value]);
  const text = TEXT.test(headers['content-type'] ?? 'text/plain');
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: url.search.slice(1),
    headers,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    ...(query.size === 0
      ? {}
      : {
          queryStringParameters: Object.fromEntries([...query].map(([name, all]) => [name, all.join(',')])),
        }),
    ...(Object.keys(pathParameters).length === 0 ? {} : { pathParameters }),
    ...(body.length === 0 ? {} : { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
      ...(claims === undefined
        ? {}
        : {
            authorizer: { principalId: '', integrationLatency: 0, jwt: { claims, scopes: scopesOf(claims) } },
          }),
    },
  };
}

const scopesOf = (claims: Claims): string[] =>
  (claims['scope'] ?? '').split(' ').filter((scope) => scope !== '');
