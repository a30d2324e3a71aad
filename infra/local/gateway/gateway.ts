import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Server as SocketServer } from 'node:net';
import { EVIDENCE_FILES_PATH, JOB_FILES_PATH } from '@bang-vang/functions/kit/file-ticket.ts';
import { securityHeaders } from '../../site/security-headers.ts';
import { Sentence } from '../say.ts';

type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type GatewayParts = {
  origin: string;
  api: Answerer;
  signIn: Answerer;
  site: Answerer;
  /** Files that people send and fetch, as buckets behind signed addresses: those of jobs, and evidence. */
  jobFiles: Answerer;
  evidenceFiles: Answerer;
  /** The API's description as text; asked for anew each time, for it is cheap and always right. */
  openapi(): Promise<string>;
};

/** The port is taken by another program. The sentence says how to choose another. */
export class PortTaken extends Sentence {
  constructor(port: number) {
    super(
      `Cổng ${String(port)} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=4400 npm start\n` +
        `Port ${String(port)} is taken by another program. Choose another one, for example: PORT=4400 npm start`,
    );
  }
}

/** Throws `PortTaken` before any work is done for a gateway that could not listen. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const probe = createSocketServer();
  await listen(probe, port, host);
  await new Promise((done) => probe.close(done));
}

async function listen(server: SocketServer, port: number, host: string): Promise<void> {
  await new Promise<void>((ready, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      fail(cause.code === 'EADDRINUSE' ? new PortTaken(port) : cause);
    });
    server.listen(port, host, ready);
  });
}

/**
 * Everything on one origin, as behind CloudFront: the API under `/api`, sign-in under `/auth`, pages elsewhere.
 * Listens on this machine only unless `host` says otherwise. Never logs an address's query, a header or a body.
 */
export async function startGateway(
  parts: GatewayParts,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<{ stop(): Promise<void>; server: Server }> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    answer(parts, request, response).catch((cause: unknown) => {
      if (request.destroyed && !request.complete) return; // The visitor left while sending.
      console.error('A request failed:', cause);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end();
    });
  });
  await listen(server, port, host);
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      server.closeIdleConnections();
      setTimeout(() => {
        server.closeAllConnections();
      }, 2000).unref();
    });
  return { stop, server };
}

async function answer(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const below = (prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);
  if (path === '/api/openapi.json') return describe(parts, request, response);
  if (below('/api')) return parts.api(request, response);
  if (path === JOB_FILES_PATH) return parts.jobFiles(request, response);
  if (path === EVIDENCE_FILES_PATH) return parts.evidenceFiles(request, response);
  if (
    (below('/auth') || below('/lam-viec')) &&
    request.method === 'GET' &&
    isElsewhere(parts.origin, request)
  ) {
    // Sign-in returns to the one origin that the issuer knows, so 127.0.0.1 is sent to localhost first.
    response.writeHead(307, { location: `${parts.origin}${request.url ?? '/'}` }).end();
    return;
  }
  return below('/auth') ? parts.signIn(request, response) : parts.site(request, response);
}

const isElsewhere = (origin: string, request: IncomingMessage): boolean =>
  request.headers.host === `127.0.0.1:${new URL(origin).port}`;

async function describe(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await parts.openapi();
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
}
