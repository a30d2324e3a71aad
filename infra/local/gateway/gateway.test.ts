import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesInFolder } from '@bang-vang/functions/kit/kept-files.ts';
import { ticketOf } from '@bang-vang/functions/kit/file-ticket.ts';
import { freePort } from '../dynoxide.ts';
import { PortTaken, startGateway } from './gateway.ts';
import { keptFiles } from './kept-files.ts';
import { site } from './site.ts';

let origin: string;
let stop: () => Promise<void>;
const published = mkdtempSync(join(tmpdir(), 'site-'));
const built = mkdtempSync(join(tmpdir(), 'built-'));
const sent = mkdtempSync(join(tmpdir(), 'sent-'));
const write = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${String(port)}`;
  write(built, 'index.html', '<h1>Bảng vàng</h1>');
  write(built, '404.html', '<h1>Không có trang này</h1>');
  write(built, 'xac-minh/khong-thay/index.html', '<h1>Không có mã này</h1>');
  write(built, '_astro/app.Bx1.js', 'export {}');
  write(built, 'long.html', 'Bảng vàng '.repeat(200));
  write(built, 'vinh-danh/index.html', 'built');
  write(published, 'vinh-danh/index.html', `published ${'Nguyễn Thị Yến '.repeat(200)}`);
  write(dirname(published), 'outside.html', 'outside');
  write(published, '.manifest.json', '{}');
  const gateway = await startGateway(
    {
      origin,
      api: (_, response) => Promise.resolve(void response.writeHead(404).end()),
      signIn: (request, response) => Promise.resolve(void response.end(`sign-in ${request.url ?? ''}`)),
      site: site([published, built]),
      jobFiles: keptFiles(sent, 'a key'),
      evidenceFiles: keptFiles(sent, 'a key'),
      openapi: () => Promise.resolve('{"openapi":"3.1.0"}'),
    },
    { port },
  );
  stop = gateway.stop;
});
afterAll(() => stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' });

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

  test('keeps the publisher’s own file to itself', async () => {
    expect((await get('/.manifest.json')).status).toBe(404);
  });

  test('answers the search form with a redirect', async () => {
    const response = await get('/tra-cuu?q=Nguy%E1%BB%85n+Th%E1%BB%8B+Y%E1%BA%BFn');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/tra-cuu/yen']);
  });
});

test('the API’s description is served as it is written', async () => {
  expect(await (await get('/api/openapi.json')).json()).toEqual({ openapi: '3.1.0' });
});

describe('files of jobs', () => {
  const files = () => filesInFolder(sent, `${origin}/tep`, 'a key');
  const binary = { 'content-type': 'application/octet-stream' };
  const put = (url: string, body: string) => fetch(url, { method: 'PUT', body, headers: binary });

  test('are taken at a signed address, whole and of the announced size, and given out under their name.', async () => {
    const { url } = await files().uploadTicket('J1/sent', 9);
    expect([(await put(url, 'name,kind')).status, await files().read('J1/sent')]).toEqual([200, 'name,kind']);
    const given = await fetch(await files().downloadUrl('J1/sent', 'Danh sách.csv'));
    expect([await given.text(), given.headers.get('content-disposition')]).toEqual([
      'name,kind',
      "attachment; filename*=UTF-8''Danh%20s%C3%A1ch.csv",
    ]);
  });

  test('are refused when larger than announced, at a forged address, and after its time.', async () => {
    const { url } = await files().uploadTicket('J2/sent', 3);
    const forged = new URL(url);
    forged.searchParams.set('ticket', (forged.searchParams.get('ticket') ?? '').replace('J2', 'J1'));
    const other = await filesInFolder(sent, `${origin}/tep`, 'another key').uploadTicket('J2/sent', 3);
    const statuses = [
      await put(url, 'longer'),
      await put(forged.href, 'abc'),
      await put(other.url, 'abc'),
      await fetch(url),
    ].map(({ status }) => status);
    const ticket = new URL(url).searchParams;
    expect([
      statuses,
      await files().read('J2/sent'),
      ticketOf(ticket, 'a key', Date.now() + 3_600_000),
    ]).toEqual([[403, 403, 403, 403], undefined, undefined]);
  });
});

describe('evidence', () => {
  const files = () => filesInFolder(sent, `${origin}/minh-chung`, 'a key');

  test('is taken as the announced bytes and no others, and a picture is given out so that nothing in it can run.', async () => {
    const bytes = Buffer.from('a picture');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { url } = await files().uploadTicket('quarantine/E1', bytes.length, sha256);
    const put = (body: string, type = 'application/octet-stream') =>
      fetch(url, { method: 'PUT', body, headers: { 'content-type': type } });
    const refused = [
      await put('b picture'),
      await put('a picture and a page'),
      await put('a picture', 'text/html'),
      await fetch(url, { method: 'POST', body: 'a picture' }),
      await fetch(url.replace('quarantine', 'clean'), { method: 'PUT', body: 'a picture' }),
      await fetch(await files().downloadUrl('quarantine/E1', 'a.png'), { method: 'PUT', body: 'a picture' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 403, 403, 403, 403, 403]);
    expect([await files().read('quarantine/E1'), await files().read('clean/E1')]).toEqual([
      undefined,
      undefined,
    ]);
    expect([(await put('b picture')).status, await files().read('quarantine/E1')]).toEqual([400, undefined]);
    expect([(await put('a picture')).status, await files().read('quarantine/E1')]).toEqual([
      200,
      'a picture',
    ]);
    const drawn = await fetch(await files().downloadUrl('quarantine/E1', 'Ảnh.png', 'image/png'));
    const shown = [
      'content-type',
      'content-disposition',
      'x-content-type-options',
      'content-security-policy',
    ];
    expect(shown.map((name) => drawn.headers.get(name))).toEqual([
      'image/png',
      "attachment; filename*=UTF-8''%E1%BA%A2nh.png",
      'nosniff',
      "default-src 'none'; sandbox",
    ]);
  });
});

test('sign-in started at 127.0.0.1 goes on at localhost, where the issuer is', async () => {
  const address = origin.replace('localhost', '127.0.0.1');
  const response = await fetch(`${address}/lam-viec?x=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([307, `${origin}/lam-viec?x=1`]);
});

test('a taken port is told with the way to choose another', async () => {
  const { port } = new URL(origin);
  const nothing = () => Promise.resolve();
  const openapi = () => Promise.resolve('');
  const parts = {
    origin,
    api: nothing,
    signIn: nothing,
    site: nothing,
    jobFiles: nothing,
    evidenceFiles: nothing,
    openapi,
  };
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
