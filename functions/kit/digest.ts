import { createHash } from 'node:crypto';

/** JSON with sorted keys, so that a value has one text whatever order it was built or stored in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of a value's canonical JSON, in base64url. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('base64url');
