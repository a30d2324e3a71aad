import { Table } from 'dynamodb-toolbox/table';
import { documentClient, setting } from '../kit/live.ts';

/**
 * The table of the keys under which personal values are sealed: apart from the one table, so that its backups may expire
 * sooner, and a destroyed key is gone for good.
 */
export const keysTable = new Table({
  name: () => setting('KEYS_TABLE_NAME'),
  documentClient,
  partitionKey: { name: 'PK', type: 'string' },
  sortKey: { name: 'SK', type: 'string' },
});
