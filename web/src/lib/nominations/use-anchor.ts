import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** What stands after `#` in the address: which part of the screen is open. Links change it, and so does "back". */
export const useAnchor = (): string =>
  useSyncExternalStore(subscribe, () => decodeURIComponent(window.location.hash.slice(1)));
