import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

type Field = { value: string };

/** The part of a CloudFront Functions event that the function reads, values as they stand in the address. */
export type ViewerRequest = { method: string; uri: string; querystring: Record<string, Field> };
export type ViewerRedirect = { statusCode: number; headers: Record<string, Field> };

/** Where the function's source is, for the CDK stack. */
export const viewerRequestFile = join(import.meta.dirname, 'viewer-request.js');

/**
 * Loads the edge function as CloudFront does: as a script with nothing around it.
 * Its answer is the request with the file to read, or a redirect.
 */
export function loadViewerRequest(): (request: ViewerRequest) => ViewerRequest | ViewerRedirect {
  const source = `${readFileSync(viewerRequestFile, 'utf8')}\nhandler;`;
  const handler = new Script(source, { filename: viewerRequestFile }).runInNewContext({
    decodeURIComponent,
  }) as (event: { request: ViewerRequest }) => ViewerRequest | ViewerRedirect;
  return (request) => handler({ request });
}

/** The query in the shape CloudFront hands over: still encoded, the last of repeated names. */
export function viewerQuery(rawQuery: string): Record<string, Field> {
  const pairs = rawQuery.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, { value: '' }] : [pair.slice(0, at), { value: pair.slice(at + 1) }];
    }),
  );
}
