import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../dynoxide.ts';
import { api, type Handler } from './api.ts';
import { jwtAuthoriser } from './authoriser.ts';
import { PortTaken, startGateway } from './gateway.ts';
import { site } from './site.ts';

type Event = Parameters<Handler>[0];
let origin: string;
let issuer: string;
let stop: () => Promise<void>;
let received: { context: string; event: Event }[] = [];
let answer: Handler;
const { privateKey, publicKey } = await generateKeyPair('RS256');
const published = mkdtempSync(join(tmpdir(), 'site-'));
const built = mkdtempSync(join(tmpdir(), 'built-'));
const write = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${String(port)}`;
  issuer = `${origin}/auth`;
  write(built, 'index.html', '<h1>Bảng vàng</h1>');
  write(built, '404.html', '<h1>Không có trang này</h1>');
  write(built, 'xac-minh/khong-thay/index.html', '<h1>Không có mã này</h1>');
  write(built, '_astro/app.Bx1.js', 'export {}');
  write(built, 'long.html', 'Bảng vàng '.repeat(200));
  write(built, 'vinh-danh/index.html', 'built');
  write(published, 'vinh-danh/index.html', `published ${'Nguyễn Thị Yến '.repeat(200)}`);
  write(dirname(published), 'outside.html', 'outside');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256' }] };
  const gateway = await startGateway(
    {
      origin,
      api: api(jwtAuthoriser(issuer, jwks), (context) =>
        Promise.resolve((event, lambda) => {
          received.push({ context, event });
          return answer(event, lambda);
        }),
      ),
      signIn: (request, response) => Promise.resolve(void response.end(`sign-in ${request.url ?? ''}`)),
      site: site([published, built]),
      openapi: () => Promise.resolve('{"openapi":"3.1.0"}'),
    },
    { port },
  );
  stop = gateway.stop;
});
afterAll(() => stop());
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

describe('the site', () => {
  test('serves published pages before built ones, compressed, with a tag that saves the second download', async () => {
    const response = await get('/vinh-danh', { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toMatch(/^published Nguyễn Thị Yến/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate');
    const again = await get('/vinh-danh/', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    write(published, 'vinh-danh/index.html', 'published anew');
    const changed = await get('/vinh-danh', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([changed.status, await changed.text()]).toEqual([200, 'published anew']);
  });

  test('lets hashed files be kept for ever', async () => {
    expect((await get('/_astro/app.Bx1.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('carries the security headers on every answer', async () => {
    for (const path of ['/', '/nothing', '/api/nothing', '/auth/jwks']) {
      const { headers } = await get(path);
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        'nosniff',
        'same-origin',
      ]);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('ends a miss at the friendly page of its section, or at the general one, with 404', async () => {
    const pages = await Promise.all(
      ['/xac-minh/AB2C9XYZ', '/nothing', '/_astro/gone.js'].map((path) => get(path)),
    );
    const texts = await Promise.all(pages.map(async (page) => [page.status, await page.text()]));
    expect(texts).toEqual([
      [404, '<h1>Không có mã này</h1>'],
      [404, '<h1>Không có trang này</h1>'],
      [404, '<h1>Không có trang này</h1>'],
    ]);
  });

  test('answers HEAD without a body and refuses other methods', async () => {
    const head = await fetch(`${origin}/`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '21', '']);
    expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405);
  });

  test('never leaves its folders', async () => {
    const status = (path: string) =>
      new Promise((done) =>
        rawRequest(`${origin}/`, { path }, (response) => done(response.resume().statusCode)).end(),
      );
    const paths = [
      '/../outside.html',
      '/%2e%2e/outside.html',
      '/..%2foutside.html',
      '/x%00.html',
      '/%E1%B.html',
    ];
    expect(await Promise.all(paths.map(status))).toEqual([404, 404, 404, 404, 404]);
  });

  test('answers the search form with a redirect', async () => {
    const response = await get('/tra-cuu?q=Nguy%E1%BB%85n+Th%E1%BB%8B+Y%E1%BA%BFn');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/tra-cuu/yen']);
  });
});

test('the API’s description is served as it is written', async () => {
  expect(await (await get('/api/openapi.json')).json()).toEqual({ openapi: '3.1.0' });
});

test('sign-in started at 127.0.0.1 goes on at localhost, where the issuer is', async () => {
  const address = origin.replace('localhost', '127.0.0.1');
  const response = await fetch(`${address}/lam-viec?x=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([307, `${origin}/lam-viec?x=1`]);
});

test('a taken port is told with the way to choose another', async () => {
  const { port } = new URL(origin);
  const nothing = () => Promise.resolve();
  const parts = { origin, api: nothing, signIn: nothing, site: nothing, openapi: () => Promise.resolve('') };
  await expect(startGateway(parts, { port: Number(port) })).rejects.toThrow(PortTaken);
  await expect(startGateway(parts, { port: Number(port) })).rejects.toThrow('PORT=4400 npm start');
});

test('a compressed answer is the same text', async () => {
  const raw = await new Promise<Buffer>((done) => {
    rawRequest(`${origin}/long.html`, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(Buffer.concat(chunks)));
    }).end();
  });
  expect(brotliDecompressSync(raw).toString()).toBe('Bảng vàng '.repeat(200));
});
