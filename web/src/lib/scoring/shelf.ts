/** A place for one value, which lives until it is cleared. */
export type Shelf<T> = {
  readonly read: () => T | undefined;
  readonly write: (value: T) => void;
  readonly clear: () => void;
};

/** The form of what is kept; another one is forgotten, not misread. */
const PREFIX = 'sheet-2:';

/**
 * A shelf in this browser, for one account and one sheet. A browser that is full or forbids it keeps nothing: the server
 * still does.
 */
export function browserShelf<T>(owner: string, sheet: string): Shelf<T> {
  const key = `${PREFIX}${owner}:${sheet}`;
  return {
    read: () =>
      quietly(() => JSON.parse(window.localStorage.getItem(key) ?? 'null') as T | null) ?? undefined,
    write: (value) => quietly(() => window.localStorage.setItem(key, JSON.stringify(value))),
    clear: () => quietly(() => window.localStorage.removeItem(key)),
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
