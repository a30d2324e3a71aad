import { useEffect, useState } from 'react';

/**
 * One name of the address's query as state: `?giao-uoc=…` opens a thing, the browser's way back closes it.
 * Answers `[value, go]`; `go(undefined)` takes the name out.
 */
export function useAddress(name: string): readonly [string | undefined, (value: string | undefined) => void] {
  const read = () => new URLSearchParams(window.location.search).get(name) ?? undefined;
  const [value, setValue] = useState(read);
  useEffect(() => {
    const back = () => setValue(new URLSearchParams(window.location.search).get(name) ?? undefined);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [name]);
  const go = (next: string | undefined) => {
    const address = new URL(window.location.href);
    if (next === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, next);
    window.history.pushState(null, '', address);
    window.scrollTo(0, 0);
    setValue(next);
  };
  return [value, go];
}
