import { workerData } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import { openSheet } from '../read.ts';

// Reads a table in a thread of its own, whose memory the test bounds.
const { path } = workerData as { readonly path: string };
const sheet = await openSheet({ path }, '');
if (!sheet.ok) throw new Error(sheet.refusal.code);
let rows = 0;
for await (const { cells } of sheet.value.rows) if (cells.length > 0) rows += 1;
parentPort?.postMessage({ counted: sheet.value.rowCount, rows });
