import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { setTimeout as wait } from 'node:timers/promises';

/** One write of a transaction, as entities build it. */
export type Write = Extract<Parameters<typeof execute>[number], { readonly entity: unknown }>;

/** What became of a transaction. `lost` means that somebody else was there first; nothing at all was written. */
export type Committed = 'committed' | 'lost' | 'busy';

const TRIES_ON_CONFLICT = 4;
const BUSY = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded']);

/**
 * Writes all of the items or none of them. No client token is derived from the request: a retry with a new moment in it
 * would be a mismatch to the store.
 */
export const commit = (...writes: readonly Write[]): Promise<Committed> =>
  attempted(() => execute(...writes));

/**
 * Carries out one guarded write. A conflict with a transaction under way is tried again; throttling that outlasts the
 * SDK's own retries answers `busy`.
 */
export async function attempted(write: () => Promise<unknown>): Promise<Committed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return 'committed';
    } catch (cause) {
      const outcome = outcomeOf(cause);
      if (outcome === 'conflict' && attempt < TRIES_ON_CONFLICT) await wait(15 * 2 ** attempt);
      else if (outcome === 'conflict') return 'busy';
      else if (outcome !== undefined) return outcome;
      else throw cause;
    }
  }
}

function outcomeOf(cause: unknown): 'lost' | 'busy' | 'conflict' | undefined {
  if (cause instanceof TransactionCanceledException) {
    const codes = (cause.CancellationReasons ?? []).map(({ Code }) => Code ?? '');
    if (codes.includes('ConditionalCheckFailed')) return 'lost';
    if (codes.some((code) => BUSY.has(code))) return 'busy';
    return codes.includes('TransactionConflict') ? 'conflict' : undefined;
  }
  if (cause instanceof ConditionalCheckFailedException) return 'lost';
  if (cause instanceof TransactionConflictException) return 'conflict';
  return isThrottling(cause) ? 'busy' : undefined;
}

/** Whether the store has had too much to do for a while. */
export const isThrottling = (cause: unknown): boolean =>
  cause instanceof Error && /Throttl|ThroughputExceeded|RequestLimit/.test(cause.name);
