import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { tableDefinition } from '../table-definition.ts';

/** What is retold from events, by how its partitions begin. */
export const RETOLD = ['SEEN#*', 'WORK#*', 'AGG#*', 'JOURNAL#*', 'STEP#*', 'TEXT#*'];
/** The entries of the honour roll, by how their partitions begin. */
export const HONOURS = ['HON#*'];

/** Counts of wrong personal codes, by how their partitions begin. */
export const GUESSES = ['GUESS#*'];

/** Which files of evidence an account has opened, by how their partitions begin. */
export const OPENED = ['OPENED#*'];

/** Reading by key and by named query. `Scan` is not among them, so no function can read the table through. */
export function mayRead(reader: IFunction, table: TableV2): void {
  reader.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      resources: [table.tableArn, `${table.tableArn}/index/${tableDefinition.index.name}`],
    }),
  );
}

/**
 * Lets a context commit: heads, lines and events are all put, each under a condition, and a transaction is allowed by the
 * actions it is made of. Nobody may update or delete an event: the trail is append-only also for a function gone wrong.
 */
export function mayCommit(writer: IFunction, table: TableV2): void {
  writer.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [table.tableArn] }));
}

/** Lets the function make its writes depend on an item that it does not write. */
export function mayGuard(writer: IFunction, table: TableV2): void {
  writer.addToRolePolicy(
    new PolicyStatement({ actions: ['dynamodb:ConditionCheckItem'], resources: [table.tableArn] }),
  );
}

/** Lets a context seal and open what is said of people, and destroy their keys by putting nothing in their place. */
export function maySeal(sealer: IFunction, keys: TableV2): void {
  sealer.addToRolePolicy(
    new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [keys.tableArn] }),
  );
}

/** Lets a context that opens to personal codes count the wrong ones. */
export function mayCountGuesses(counter: IFunction, table: TableV2): void {
  counter.addToRolePolicy(within(GUESSES, ['dynamodb:UpdateItem'], table));
}

/** Lets the context that gives out evidence remember who has opened which file. */
export function mayRememberOpened(giver: IFunction, table: TableV2): void {
  giver.addToRolePolicy(within(OPENED, ['dynamodb:UpdateItem'], table));
}

/** Lets the function keep what it retells, and touch nothing that it is retold from. */
export function mayRetell(writer: IFunction, table: TableV2): void {
  const actions = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
  writer.addToRolePolicy(within(RETOLD, actions, table));
}

/** Lets the function enter names in the honour roll. */
export function mayHonour(writer: IFunction, table: TableV2): void {
  writer.addToRolePolicy(within(HONOURS, ['dynamodb:PutItem'], table));
}

const within = (partitions: string[], actions: string[], table: TableV2) =>
  new PolicyStatement({
    actions,
    resources: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
  });
