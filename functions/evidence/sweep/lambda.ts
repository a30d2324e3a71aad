import { now } from '../../kit/live.ts';
import { sweepUnused } from './sweep-unused.ts';
import type { Swept } from './sweep-unused.ts';

/** Called by the clock once a day: removes the files that nothing refers to. */
export const handler = (): Promise<Swept> => sweepUnused(now());
