import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Answer } from '../problem.ts';
import { NOTHING_YET, oneAfterAnother } from './one-after-another.ts';
import type { Course, OneOfSeveral } from './one-after-another.ts';

/** A command done to several sheets on a screen; lists are asked for again once, when all were tried. */
export function useSeveral<One extends OneOfSeveral>(
  command: (one: One, key: string) => Promise<Answer<unknown>>,
) {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const [course, setCourse] = useState<Course>(NOTHING_YET);
  /** How many are being gone through; undefined while nothing is under way. */
  const [going, setGoing] = useState<number>();
  const carryOut = async (ones: readonly One[]) => {
    setCourse(NOTHING_YET);
    setGoing(ones.length);
    await oneAfterAnother(ones, command, keys.current, setCourse);
    await client.invalidateQueries();
    setGoing(undefined);
  };
  return { course, going, carryOut };
}
