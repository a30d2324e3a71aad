import { ticketOf } from '@bang-vang/functions/kit/job-ticket.ts';
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * The bucket of jobs' files on one machine: takes one file of the announced size at a signed address, and gives one out.
 * A file appears whole or not at all.
 */
export function jobFiles(
  folder: string,
  key: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const ticket = ticketOf(searchParams, key, Date.now());
    response.setHeader('cache-control', 'no-store');
    if (ticket?.does === 'put' && request.method === 'PUT') {
      if (Number(request.headers['content-length']) !== ticket.size) return end(response, 403);
      const path = join(folder, ticket.file);
      const arriving = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await pipeline(request, createWriteStream(arriving, { mode: 0o600 }));
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
      'content-type': 'application/octet-stream',
      'content-length': found.size,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(ticket.name)}`,
    });
    return pipeline(createReadStream(path), response);
  };
}

const end = (response: ServerResponse, status: number): void => void response.writeHead(status).end();
