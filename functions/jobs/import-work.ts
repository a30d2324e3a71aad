import { setTimeout as wait } from 'node:timers/promises';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import { workbookSentence } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import type { Checking, Job, Running } from '@bang-vang/shared/domain/jobs/job.ts';
import { NOTHING } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, JobId, WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Importable, Importing, Looked } from '../kit/importable.ts';
import { jobFiles } from '../kit/kept-files.ts';
import { loadAccount } from '../table/account.ts';
import { keepFaults } from '../table/job.ts';
import { openSheet } from '../workbooks/read.ts';
import { expiryOf } from './run-job.ts';
import { sentFileOf } from './files.ts';
import { listedRows, listOf } from './importables.ts';
import type { Slices, Work } from './work.ts';

/** How many rows make a slice. A cancellation waits for one at most, and a kill repeats no more than one. */
const ROWS_IN_SLICE = 200;

/**
 * How many rows a second are written at most. Each makes an event in one of four partitions of the list of trails, and a
 * membership in the partition of its unit, in a transaction that counts double: 100,000 rows of a single unit stay at 400
 * of the 1,000 write units that a partition takes in a second, those of many units at 100.
 */
const ROWS_A_SECOND = 200;

/** Where the plan of a slice lies: what it will write, if it is confirmed. */
const planOf = (job: JobId, slice: number): string => `${job}/plan/${String(slice).padStart(6, '0')}.json`;

const fileGone: JobFailure = { code: 'file-gone' };

/** The work of importing one kind of list. */
export function importWork<Plan>(importable: Importable<Plan>, now: () => Instant): Work {
  const importingOf = async (job: Job, by: WriterId): Promise<Importing> => {
    const account = await loadAccount(by as AccountId);
    if (!account) throw new Error(`${by} has no account`);
    return {
      job: job.id,
      unit: job.unit,
      sheets: job.sheets,
      actor: { kind: 'officer', ...account },
      at: now(),
    };
  };

  async function* check(job: Checking, after: number): Slices {
    await using file = await jobFiles().fetch(sentFileOf(job.id));
    if (!file) return fileGone;
    const list = await listOf(job);
    const sheet = await openSheet(file, list.sheet);
    if (!sheet.ok) return { code: 'unreadable', sentence: workbookSentence(sheet.refusal) };
    const reader = importable.reader(job.columns);
    const importing = await importingOf(job, job.by);
    let slice = 0;
    for await (const rows of inSlices(listedRows(list, sheet.value.rows, job.columns))) {
      slice += 1;
      if (slice <= after) {
        await reader.remember(importing, rows);
        continue;
      }
      const looked = await reader.look({ ...importing, at: now() }, rows);
      await keepSlice(job.id, slice, looked);
      yield { tally: tallied(looked), total: sheet.value.rowCount };
    }
    return undefined;
  }

  async function keepSlice(job: JobId, slice: number, looked: readonly Looked<Plan>[]): Promise<void> {
    const plans = looked.flatMap((row) => (row.kind === 'fresh' ? [row.plan] : []));
    const faults = looked.flatMap((row) => (row.kind === 'faulty' ? row.faults : []));
    await jobFiles().write(planOf(job, slice), JSON.stringify(plans));
    await keepFaults(job, slice, faults, expiryOf(now()));
  }

  async function* run(job: Running, after: number): Slices {
    const importing = await importingOf(job, job.confirmedBy);
    for (let slice = after + 1; slice <= slicesOf(job); slice += 1) {
      const began = Date.parse(now());
      const kept = await jobFiles().read(planOf(job.id, slice));
      if (kept === undefined) return fileGone;
      const plans = JSON.parse(kept) as readonly Plan[];
      const written = await importable.write({ ...importing, at: now() }, plans);
      if ('code' in written) return written;
      yield { tally: written };
      const left = began + (plans.length / ROWS_A_SECOND) * 1_000 - Date.parse(now());
      await wait(Math.max(0, left));
    }
    return undefined;
  }

  /** The file holds identity numbers in clear; the plan holds their keyed hashes. */
  const afterCheck = (job: Checking) => jobFiles().remove(sentFileOf(job.id));

  return { check, afterCheck, run };
}

const slicesOf = ({ found: { fresh, same, faulty } }: Running): number =>
  Math.ceil((fresh + same + faulty) / ROWS_IN_SLICE);

async function* inSlices(rows: AsyncIterable<SheetRow>): AsyncGenerator<readonly SheetRow[]> {
  let slice: SheetRow[] = [];
  for await (const row of rows) {
    slice.push(row);
    if (slice.length < ROWS_IN_SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

const tallied = (looked: readonly Looked<unknown>[]): Tally =>
  looked.reduce<Tally>((tally, { kind }) => ({ ...tally, [kind]: tally[kind] + 1 }), NOTHING);
