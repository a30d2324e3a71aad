import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { cacheControl, missingPages } from '../../site/cache-rules.ts';
import { contentType } from '../../site/content-types.ts';
import { loadViewerRequest, viewerQuery } from '../../site/viewer-request.ts';

const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;
/** Shorter files grow when compressed; CloudFront leaves them alone too. */
const LEAST_COMPRESSED = 1000;
const squeeze = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};
/** What begins with a dot (the publisher's manifest) is not a page; the bucket's policy says the same. */
const HIDDEN = '/.';
type Encoding = keyof typeof squeeze;
type Kept = {
  file: string;
  stamp: string;
  content: Buffer;
  etag: string;
  encoded: Partial<Record<Encoding, Buffer>>;
};

/**
 * CloudFront and its bucket on one machine: the edge function maps the address, then the folders are looked through in
 * order, published pages before built ones. Files are kept in memory with their compressed forms until they change.
 */
export function site(
  folders: string[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const viewerRequest = loadViewerRequest();
  const memory = new Map<string, Kept>();

  async function find(path: string): Promise<Kept | undefined> {
    if (path.includes(HIDDEN)) return undefined;
    for (const folder of folders) {
      const file = join(folder, path);
      if (!file.startsWith(join(folder, '/'))) return undefined;
      const stats = fileStats(file);
      if (stats === undefined) continue;
      const stamp = `${String(stats.mtimeMs)} ${String(stats.size)} ${String(stats.ino)}`;
      const known = memory.get(file);
      if (known?.stamp === stamp) return known;
      const content = await readFile(file);
      const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
      const kept: Kept = { file, stamp, content, etag, encoded: {} };
      memory.set(file, kept);
      if (memory.size > 2000) memory.delete(memory.keys().next().value ?? '');
      return kept;
    }
    return undefined;
  }

  async function firstOf(paths: string[]): Promise<Kept | undefined> {
    for (const path of paths) {
      const kept = await find(path);
      if (kept !== undefined) return kept;
    }
    return undefined;
  }

  return async (request, response) => {
    const method = request.method ?? 'GET';
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('Method Not Allowed');
      return;
    }
    // Not `new URL`, which would quietly take the dots out of "/../": the edge sees the address as it was sent.
    const [uri = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const asked = viewerRequest({ method, uri, querystring: viewerQuery(query) });
    if ('statusCode' in asked) {
      for (const [name, { value }] of Object.entries(asked.headers)) response.setHeader(name, value);
      response.writeHead(asked.statusCode).end();
      return;
    }
    const path = decoded(asked.uri);
    const found = path === undefined ? undefined : await find(path);
    const kept = found ?? (await firstOf(missingPages(uri)));
    if (kept === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.');
      return;
    }
    await answer(request, response, kept, found === undefined ? 404 : 200, cacheControl(asked.uri));
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  kept: Kept,
  status: 200 | 404,
  cache: string,
): Promise<void> {
  const type = contentType(kept.file);
  response.setHeader('content-type', type);
  response.setHeader('cache-control', cache);
  const compressible = COMPRESSIBLE.test(type) && kept.content.length >= LEAST_COMPRESSED;
  const encoding = compressible ? accepted(request.headers['accept-encoding']) : undefined;
  if (compressible) response.setHeader('vary', 'accept-encoding');
  // A compressed answer is another sequence of bytes, so its tag is a weak one, as CloudFront makes it.
  const etag = encoding === undefined ? kept.etag : `W/${kept.etag}`;
  response.setHeader('etag', etag);
  const known = request.headers['if-none-match']?.split(/, */) ?? [];
  if (status === 200 && known.some((tag) => tag.replace(/^W\//, '') === kept.etag || tag === '*')) {
    response.writeHead(304).end();
    return;
  }
  const content =
    encoding === undefined
      ? kept.content
      : (kept.encoded[encoding] ??= await squeeze[encoding](kept.content));
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', content.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : content);
}

function accepted(header = ''): Encoding | undefined {
  const offered = header.split(',').map((part) => part.trim());
  const takes = (name: string): boolean =>
    offered.some((part) => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}

function fileStats(file: string): Stats | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats : undefined;
}
