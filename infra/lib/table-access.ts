import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { tableDefinition } from '../table-definition.ts';

/** Reading by key and by named query. `Scan` is not among them, so no function can read the table through. */
const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
/** A transaction is allowed by the actions it is made of. */
const WRITES = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
];
const CHANGES_OF_WHAT_IS_THERE = ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'];

/** Lets the function read items and the index, nothing else. */
export function mayRead(reader: IFunction, table: TableV2): void {
  reader.addToRolePolicy(
    new PolicyStatement({
      actions: READS,
      resources: [table.tableArn, `${table.tableArn}/index/${tableDefinition.index.name}`],
    }),
  );
}

/**
 * Lets the function write items. The trail is append-only for everyone: an event can be put (the transaction demands
 * that its place is free) but neither updated nor deleted.
 */
export function mayWrite(writer: IFunction, table: TableV2): void {
  writer.addToRolePolicy(new PolicyStatement({ actions: WRITES, resources: [table.tableArn] }));
  writer.addToRolePolicy(denyOnTrail(CHANGES_OF_WHAT_IS_THERE, table));
}

/** Lets the function write what is retold from events, and no event. */
export function mayRetell(writer: IFunction, table: TableV2): void {
  writer.addToRolePolicy(new PolicyStatement({ actions: WRITES, resources: [table.tableArn] }));
  writer.addToRolePolicy(denyOnTrail(['dynamodb:PutItem', ...CHANGES_OF_WHAT_IS_THERE], table));
}

const denyOnTrail = (actions: string[], table: TableV2) =>
  new PolicyStatement({
    effect: Effect.DENY,
    actions,
    resources: [table.tableArn],
    conditions: {
      'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [`${tableDefinition.eventPartitionPrefix}*`] },
    },
  });
