import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import type { Page } from './pages.ts';

/** Answers with a page that nothing may keep. */
export function showPage(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    'cache-control': 'no-store',
  });
  response.end(page.html);
}

/** What a form posted. Refuses one that came from another site, and one too long to be ours. */
export async function readForm(request: IncomingMessage, origin: string): Promise<URLSearchParams> {
  const from = request.headers.origin;
  if (from !== undefined && from !== origin) throw new errors.SessionNotFound('The form came from elsewhere');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 10_000) throw new errors.SessionNotFound('The form is too long');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Compares without telling by the time it takes where two texts differ. */
export function same(guess: string, secret: string): boolean {
  const [a, b] = [Buffer.from(guess), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
