import { Table } from 'dynamodb-toolbox/table';
import { documentClient, setting } from '../kit/live.ts';

/** The one table; its definition in the cloud and on one machine stands in `infra/table-definition.ts`. */
export const table = new Table({
  name: () => setting('TABLE_NAME'),
  documentClient,
  partitionKey: { name: 'PK', type: 'string' },
  sortKey: { name: 'SK', type: 'string' },
  indexes: {
    GSI1: {
      type: 'global',
      partitionKey: { name: 'GSI1PK', type: 'string' },
      sortKey: { name: 'GSI1SK', type: 'string' },
    },
  },
});
