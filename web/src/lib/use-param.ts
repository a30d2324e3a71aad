import type { MouseEvent } from 'react';
import { useSyncExternalStore } from 'react';

const CHANGED = 'param-changed';

function subscribe(changed: () => void): () => void {
  for (const kind of ['popstate', CHANGED]) window.addEventListener(kind, changed);
  return () => {
    for (const kind of ['popstate', CHANGED]) window.removeEventListener(kind, changed);
  };
}

/**
 * Which part of a screen is open, as its address says (`?phan=de-nghi`): "back", a reload and the return from sign-in
 * all lead to the same part.
 */
export const useParam = (name: string): string | undefined =>
  useSyncExternalStore(subscribe, () => new URLSearchParams(window.location.search).get(name) ?? undefined);

/** Everything that the address of this page says after its path. */
export const useSearch = (): string => useSyncExternalStore(subscribe, () => window.location.search);

/** Opens another part of the same screen. */
export function goTo(search: string): void {
  window.history.pushState(null, '', window.location.pathname + search);
  window.dispatchEvent(new Event(CHANGED));
  window.scrollTo(0, 0);
}

/** What a link to another part of the same screen takes: a plain click does not load the page anew. */
export const partLink = (search: string) => ({
  href: search === '' ? '?' : search,
  onClick: (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(search);
  },
});
