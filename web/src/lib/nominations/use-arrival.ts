import { useEffect, useState } from 'react';
import type { Arrival } from './arrival.ts';
import { LONG_WAITS, NOTHING_ARRIVED, arrivalAfter } from './arrival.ts';

const PAUSE_MS = 1_000;

const pause = () => new Promise((resume) => setTimeout(resume, PAUSE_MS));

/** Whether a page answers. Caches are passed by: a "not there" of a second ago must not stay. */
async function answers(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch (mishap) {
    if (mishap instanceof TypeError) return false; // No connection: ask again.
    throw mishap;
  }
}

/** Asks for one page after the other and tells each answer, until all are there, one takes too long, or nobody looks. */
async function follow(
  paths: readonly string[],
  visit: AbortSignal,
  tell: (now: Arrival) => void,
): Promise<void> {
  let now = NOTHING_ARRIVED;
  for (let path = paths[0]; path !== undefined && now.waits < LONG_WAITS; path = paths[now.arrived]) {
    now = arrivalAfter(now, await answers(path));
    if (visit.aborted) return;
    tell(now);
    if (now.waits > 0) await pause();
  }
}

/**
 * Follows the publication of pages, one after the other, until all answer or one takes too long.
 * Answers how many are there, and for how many seconds it has been waiting.
 */
export function useArrival(paths: readonly string[]): Arrival & { readonly seconds: number } {
  const list = paths.join('\n');
  const [arrival, setArrival] = useState(NOTHING_ARRIVED);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const visit = new AbortController();
    void follow(list.split('\n'), visit.signal, (now) => {
      setArrival(now);
      if (now.waits > 0) setSeconds((before) => before + 1);
    });
    return () => visit.abort();
  }, [list]);
  return { ...arrival, seconds };
}
