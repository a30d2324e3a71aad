import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { api, type Handler } from './api.ts';
import { jwtAuthoriser } from './authoriser.ts';

type Event = Parameters<Handler>[0];
let origin: string;
let received: { context: string; event: Event }[] = [];
let answer: Handler;
const issuer = 'http://localhost:4321/auth';
const { privateKey, publicKey } = await generateKeyPair('RS256');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256' }] };
const handle = api(jwtAuthoriser(issuer, jwks), (context) =>
  Promise.resolve((event, lambda) => {
    received.push({ context, event });
    return answer(event, lambda);
  }),
);
const server = createServer((request, response) => void handle(request, response));

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received = [];
  answer = () =>
    Promise.resolve({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' });
});

const tokenOf = (claims: Record<string, unknown>, from = issuer, ends = '5m') =>
  new SignJWT({ scope: 'openid profile', client_id: 'bang-vang-web', username: 'coso', ...claims })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(from)
    .setSubject('5e5a')
    .setIssuedAt(1_700_000_000)
    .setExpirationTime(ends)
    .sign(privateKey);
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' });
const asCoso = async () => ({ authorization: `Bearer ${await tokenOf({})}` });

describe('the event', () => {
  test('is that of HTTP API: decoded parameters, joined headers, cookies apart, claims as text', async () => {
    const headers = { ...(await asCoso()), cookie: 'a=1; b=2', 'X-Trace': 'one' };
    const response = await get('/api/rounds/2026/units/CS001%2DA/sheet?q=Y%E1%BA%BFn&x=1&x=2', headers);
    expect(response.status).toBe(200);
    expect(received).toMatchObject([
      {
        context: 'scoring',
        event: {
          version: '2.0',
          routeKey: 'GET /api/rounds/{round}/units/{unit}/sheet',
          rawPath: '/api/rounds/2026/units/CS001-A/sheet',
          rawQueryString: 'q=Y%E1%BA%BFn&x=1&x=2',
          cookies: ['a=1', 'b=2'],
          headers: { 'x-trace': 'one' },
          queryStringParameters: { q: 'Yến', x: '1,2' },
          pathParameters: { round: '2026', unit: 'CS001-A' },
          isBase64Encoded: false,
          requestContext: {
            http: { method: 'GET', path: '/api/rounds/2026/units/CS001-A/sheet' },
            authorizer: {
              jwt: {
                claims: { sub: '5e5a', username: 'coso', scope: 'openid profile', iat: '1700000000' },
                scopes: ['openid', 'profile'],
              },
            },
          },
        },
      },
    ]);
    expect(received[0]?.event.headers).not.toHaveProperty('cookie');
  });

  test('carries JSON as text and a posted form in base64', async () => {
    await fetch(`${origin}/api/feedback`, {
      method: 'POST',
      body: 'text=G%C3%B3p',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    await fetch(`${origin}/api/feedback`, {
      method: 'POST',
      body: '{"text":"Góp"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(received.map(({ event }) => [event.body, event.isBase64Encoded])).toEqual([
      [Buffer.from('text=G%C3%B3p').toString('base64'), true],
      ['{"text":"Góp"}', false],
    ]);
  });
});

describe('the answer', () => {
  test('has the status, headers, cookies and body of the handler', async () => {
    answer = () =>
      Promise.resolve({
        statusCode: 303,
        headers: { location: '/gop-y/da-nhan' },
        cookies: ['a=1', 'b=2'],
        body: '',
      });
    const response = await fetch(`${origin}/api/feedback`, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location'), response.headers.getSetCookie()]).toEqual([
      303,
      '/gop-y/da-nhan',
      ['a=1', 'b=2'],
    ]);
  });

  test('is API Gateway’s own when the handler throws', async () => {
    answer = () => Promise.reject(new Error('bug'));
    const response = await fetch(`${origin}/api/feedback`, { method: 'POST' });
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });
});

describe('what API Gateway refuses by itself', () => {
  const outcome = async (headers: Record<string, string>) => {
    const response = await get('/api/rounds', headers);
    return [response.status, await response.json()];
  };
  const unauthorized = [401, { message: 'Unauthorized' }];

  test('a call without a token, with a forged, expired or foreign one', async () => {
    const stranger = (await generateKeyPair('RS256')).privateKey;
    const forged = await new SignJWT({ scope: 'openid', client_id: 'bang-vang-web' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(issuer)
      .setExpirationTime('5m')
      .sign(stranger);
    const tokens = [
      forged,
      await tokenOf({}, issuer, '-1s'),
      await tokenOf({}, 'http://elsewhere/auth'),
      await tokenOf({ client_id: 'another' }),
      await tokenOf({ aud: 'another' }),
      'x.y.z',
    ];
    expect(await outcome({})).toEqual(unauthorized);
    for (const token of tokens)
      expect(await outcome({ authorization: `Bearer ${token}` })).toEqual(unauthorized);
    expect(received).toEqual([]);
  });

  test('an identity token, which carries no scope', async () => {
    const token = await tokenOf({ scope: undefined, aud: 'bang-vang-web' });
    expect(await outcome({ authorization: `Bearer ${token}` })).toEqual([403, { message: 'Forbidden' }]);
  });

  test('a path or method outside the contract, and a path that cannot be decoded', async () => {
    const answers = await Promise.all(
      ['/api', '/api/nothing', '/api/rounds/', '/api/%E1%B'].map((path) => get(path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 400]);
    expect((await fetch(`${origin}/api/rounds`, { method: 'DELETE' })).status).toBe(404);
  });

  test('a body over 10 MB', async () => {
    const response = await fetch(`${origin}/api/feedback`, {
      method: 'POST',
      body: 'x'.repeat(10 * 1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
    expect(received).toEqual([]);
  });
});
