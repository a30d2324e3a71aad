import { ticketOf } from '@bang-vang/functions/kit/file-ticket.ts';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const BINARY = 'application/octet-stream';

/**
 * A bucket on one machine: takes one file of the announced size and checksum at a signed address, and gives one out. A file
 * appears whole or not at all. What is given out runs nothing, whatever it holds, and is never shown as a page of its own.
 */
export function keptFiles(
  folder: string,
  key: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const ticket = ticketOf(searchParams, key, Date.now());
    response.setHeader('cache-control', 'no-store');
    if (ticket?.does === 'put' && request.method === 'PUT') {
      const { 'content-length': length, 'content-type': type } = request.headers;
      if (Number(length) !== ticket.size || type !== BINARY) return end(response, 403);
      const path = join(folder, ticket.file);
      const arriving = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        const hash = createHash('sha256');
        const counted = new Transform({
          transform(chunk: Buffer, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
          },
        });
        await pipeline(request, counted, createWriteStream(arriving, { mode: 0o600 }));
        if (ticket.sha256 !== undefined && hash.digest('hex') !== ticket.sha256) return end(response, 400);
        await rename(arriving, path);
      } finally {
        await rm(arriving, { force: true });
      }
      return end(response, 200);
    }
    if (ticket?.does !== 'get' || request.method !== 'GET') return end(response, 403);
    const path = join(folder, ticket.file);
    const found = await stat(path).catch(() => undefined);
    if (!found) return end(response, 404);
    response.writeHead(200, {
      'content-type': ticket.drawn ?? BINARY,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-length': found.size,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(ticket.name)}`,
    });
    return pipeline(createReadStream(path), response);
  };
}

const end = (response: ServerResponse, status: number): void => void response.writeHead(status).end();
