/** The key of an item. */
export type Key = { readonly PK: string; readonly SK: string };

/**
 * Joins the parts of a key with `#`. Libraries do not escape it, so a part that holds one would reach into another's
 * items: that is a bug, and throws.
 */
export function joined(...parts: readonly string[]): string {
  for (const part of parts)
    if (part === '' || part.includes('#')) throw new Error(`not a part of a key: ${JSON.stringify(part)}`);
  return parts.join('#');
}

/** The place of a number in a key, so that keys sort as numbers do. */
export const padded = (value: number): string => String(value).padStart(6, '0');

/** The partition of an aggregate's trail; `aggregate` is itself a joined key. */
export const trailOf = (aggregate: string): string => `AUD#${aggregate}`;
