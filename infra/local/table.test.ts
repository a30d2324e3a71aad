import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { localClient, startTable } from './table.ts';

const item = { PK: { S: 'UNIT#1' }, SK: { S: 'V#2019-01-01' }, name: { S: 'Tổ Văn phòng' } };
const key = { PK: item.PK, SK: item.SK };
const runs = (pid: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
};

test('an item written to a table on a file is there after the table was stopped and started', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'table-')), 'table.sqlite');
  const first = await startTable({ file });
  await new DynamoDBClient(localClient(first.endpoint)).send(
    new PutItemCommand({ TableName: first.tableName, Item: item }),
  );
  await first.stop();
  const second = await startTable({ file });
  const { Item } = await new DynamoDBClient(localClient(second.endpoint)).send(
    new GetItemCommand({ TableName: second.tableName, Key: key }),
  );
  await second.stop();
  expect(Item).toEqual(item);
  expect(second.streamArn).toBe(first.streamArn);
});

test('the table ends with the process that started it, even when that one is killed', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'table-')), 'table.sqlite');
  const code = `import { startTable } from ${JSON.stringify(join(import.meta.dirname, 'table.ts'))};
    await startTable({ file: ${JSON.stringify(file)} }); console.log('ready'); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => owner.stdout.once('data', ready));
  const pid = readFileSync(`${file}.pid`, 'utf8');
  expect(runs(pid)).toBe(true);
  owner.kill('SIGKILL');
  for (let tries = 0; runs(pid) && tries < 100; tries += 1) await sleep(20);
  expect(runs(pid)).toBe(false);
});

test('a table left over on the same file is ended before the file is opened again', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'table-')), 'table.sqlite');
  const first = await startTable({ file });
  const pid = readFileSync(`${file}.pid`, 'utf8');
  const second = await startTable({ file });
  expect(runs(pid)).toBe(false);
  await first.stop();
  await second.stop();
});

test('a table on a file numbers the records of its stream by an index, whatever it holds already', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'table-')), 'table.sqlite');
  const table = await startTable({ file });
  await table.stop();
  const database = new DatabaseSync(file, { readOnly: true });
  const numbering =
    'EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?';
  const plan = database
    .prepare(numbering)
    .all('bang-vang')
    .map(({ detail }) => detail);
  database.close();
  expect(plan).toEqual(['SEARCH _stream_records USING COVERING INDEX stream_by_number (table_name=?)']);
});
