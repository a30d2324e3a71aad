import { setTimeout as sleep } from 'node:timers/promises';

export type Delivery<T> = {
  idOf(item: T): string;
  /** Calls the function behind the mapping. Nothing returned, or an empty list, means that all were taken. */
  send(items: T[]): Promise<void | { batchItemFailures: { itemIdentifier: string }[] }>;
  /** Keeps that these items, in order, are dealt with. */
  done(items: T[]): void;
  /** Puts an item aside after its last retry. */
  park(item: T, reason: string): void;
  /** How often a single failing item is tried again, after `pause` milliseconds, then twice that, and so on. */
  retries: number;
  pause: number;
  /** A call that takes longer counts as failed, as a function that runs out of time does. */
  timeout: number;
  signal: AbortSignal;
};

/**
 * Delivers a batch in order, at least once, as an event source mapping with partial batch answers and bisecting does.
 * From the first item named as failed onward the batch is sent again; a batch that fails at its very beginning is cut
 * in two; a single item is retried with growing pauses and then parked, so that it never holds up those behind it.
 * Ends early, with the rest undelivered, when the signal aborts.
 */
export async function deliver<T>(items: T[], to: Delivery<T>): Promise<void> {
  const chunks = [items];
  let tries = 0;
  while (chunks.length > 0 && !to.signal.aborted) {
    const chunk = chunks.shift() ?? [];
    const { failedFrom, reason } = await send(chunk, to);
    if (failedFrom > 0) to.done(chunk.slice(0, failedFrom));
    const rest = chunk.slice(failedFrom);
    const first = rest[0];
    if (failedFrom > 0) tries = 0;
    if (first === undefined) continue;
    if (failedFrom > 0) chunks.unshift(rest);
    else if (rest.length > 1) chunks.unshift(...halves(rest));
    else if (tries < to.retries) {
      await sleep(to.pause * 2 ** tries, undefined, { signal: to.signal }).catch(() => undefined);
      tries += 1;
      chunks.unshift(rest);
    } else {
      tries = 0;
      to.park(first, reason);
      to.done([first]);
    }
  }
}

function halves<T>(items: T[]): [T[], T[]] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

async function send<T>(chunk: T[], to: Delivery<T>): Promise<{ failedFrom: number; reason: string }> {
  try {
    const answer = await within(to.timeout, to.send(chunk));
    const failed = new Set(answer?.batchItemFailures.map((failure) => failure.itemIdentifier));
    if (failed.size === 0) return { failedFrom: chunk.length, reason: '' };
    const at = chunk.findIndex((item) => failed.has(to.idOf(item)));
    return { failedFrom: Math.max(at, 0), reason: 'named in the partial batch answer' };
  } catch (cause) {
    return {
      failedFrom: 0,
      reason: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause),
    };
  }
}

/** Waits for a promise at most so long; throws a `TimeoutError` afterwards. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new DOMException(`No answer within ${String(milliseconds)} ms`, 'TimeoutError'));
    }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
