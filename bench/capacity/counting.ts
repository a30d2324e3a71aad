import { documentClient } from '@bang-vang/functions/kit/live.ts';
import { eventOfImage } from '@bang-vang/functions/table/event.ts';
import type { StoredEvent } from '@bang-vang/functions/table/event.ts';
import { tableDefinition } from '../../infra/table-definition.ts';

/** What calls of the table cost, and the events that they wrote. */
export type Spent = { reads: number; writes: number; requests: number; scans: number; events: StoredEvent[] };

type Capacity = { readonly CapacityUnits?: number };
type Write = { readonly Put?: { readonly Item?: Readonly<Record<string, unknown>> } };
type Call = { readonly TransactItems?: readonly Write[] };

const nothing = (): Spent => ({ reads: 0, writes: 0, requests: 0, scans: 0, events: [] });
let spent = nothing();

/**
 * Every call is asked for its capacity, indexes included. The embedded table counts as DynamoDB's manual says (tried for
 * whole KB of the larger image, transactions twice, moved index keys, empty queries), but for refused conditions, which
 * a lawful journey has none of.
 */
documentClient.middlewareStack.add(
  (next, { commandName = '' }) =>
    async (args) => {
      const { TransactItems = [] } = args.input as Call;
      const asked = { ...args, input: { ...args.input, ReturnConsumedCapacity: 'INDEXES' } } as typeof args;
      const result = await next(asked);
      const { ConsumedCapacity = [] } = result.output as { ConsumedCapacity?: Capacity | Capacity[] };
      const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      spent.requests += 1;
      if (/Get|Query|Scan/.test(commandName)) spent.reads += units;
      else spent.writes += units;
      if (commandName.includes('Scan')) spent.scans += 1;
      spent.events.push(...TransactItems.flatMap(({ Put }) => eventIn(Put?.Item) ?? []));
      return result;
    },
  { step: 'initialize', priority: 'high', name: 'countCapacity' },
);

const eventIn = (item: Readonly<Record<string, unknown>> | undefined): StoredEvent | undefined =>
  String(item?.['PK']).startsWith(tableDefinition.eventPartitionPrefix)
    ? eventOfImage(item ?? {})
    : undefined;

/** What the work costs. One at a time. */
export async function counted<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly spent: Spent }> {
  spent = nothing();
  const value = await work();
  return { value, spent };
}
