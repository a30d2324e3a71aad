import { allOperations } from '@bang-vang/shared/contract/index.ts';
import { asksForAccount } from '@bang-vang/shared/contract/operation.ts';
import type { Context } from '@bang-vang/shared/contract/operation.ts';

export type Route = { context: Context; routeKey: string; authorised: boolean };
export type Found = { route: Route; pathParameters: Record<string, string> };

type Entry = Route & { method: string; segments: string[] };

/** One route per operation, as in the cloud stack; those for accounts have the authoriser, others none. */
const entries: Entry[] = allOperations.map(([, { context, method, path, access }]) => ({
  context,
  method,
  routeKey: `${method} ${path}`,
  authorised: asksForAccount(access),
  segments: path.split('/'),
}));

/**
 * Finds the route of a request. Among several that fit, the one whose fixed parts come first wins, as in API Gateway.
 * There is no default route: what is not in the contract is not found.
 */
export function routeOf(method: string, path: string): Found | undefined {
  const asked = path.split('/').map((part) => decodeURIComponent(part));
  const fits = entries
    .filter((entry) => entry.method === method && matches(entry.segments, asked))
    .sort((a, b) => shape(a).localeCompare(shape(b)));
  const route = fits[0];
  if (route === undefined) return undefined;
  const named = route.segments.flatMap((segment, at) =>
    segment.startsWith('{') ? [[segment.slice(1, -1), asked[at] ?? ''] as const] : [],
  );
  return { route, pathParameters: Object.fromEntries(named) };
}

const matches = (segments: string[], asked: string[]): boolean =>
  segments.length === asked.length &&
  segments.every((segment, at) => (segment.startsWith('{') ? asked[at] !== '' : segment === asked[at]));

const shape = ({ segments }: Entry): string =>
  segments.map((segment) => (segment.startsWith('{') ? '1' : '0')).join('');
