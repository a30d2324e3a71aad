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

/**
 * Follows the publication of pages, one after the other, until all answer or one takes too long.
 * Answers how many are there, and for how many seconds it has been waiting.
 */
export function useArrival(paths: readonly string[]): Arrival & { readonly seconds: number } {
  const list = paths.join('\n');
  const [arrival, setArrival] = useState(NOTHING_ARRIVED);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    let left = false;
    const follow = async () => {
      let now = NOTHING_ARRIVED;
      const wanted = list.split('\n');
      for (
        let path = wanted[0];
        path !== undefined && !left && now.waits < LONG_WAITS;
        path = wanted[now.arrived]
      ) {
        const answered = await answers(path);
        now = arrivalAfter(now, answered);
        if (!left) setArrival(now);
        if (!answered) {
          await pause();
          if (!left) setSeconds((before) => before + 1);
        }
      }
    };
    void follow();
    return () => {
      left = true;
    };
  }, [list]);
  return { ...arrival, seconds };
}
