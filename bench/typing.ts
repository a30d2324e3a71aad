import { gzipSync } from 'node:zlib';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { Page } from 'playwright-core';
import { openStack } from '../web/e2e/testing/open-stack.ts';
import { people } from '../web/e2e/testing/people.ts';
import { pointsOf, typePoints } from '../web/e2e/testing/sheet.ts';
import { PHONE } from '../web/e2e/testing/visitor.ts';
import { ADDRESSES } from '../web/src/lib/addresses.ts';
import type { Figure } from './figure.ts';

const SLOWED = 4;
const AIM = 50;
const SCRIPT_AIM = 150;
const RUNS = 3;

/** What a phone is busy with while somebody scores the whole sheet, on a processor that is four times slower. */
export async function figures(): Promise<readonly Figure[]> {
  const { stack, browser, close } = await openStack('scoring');
  try {
    const page = await people(browser, stack.origin).at('coso', { viewport: PHONE, hasTouch: true });
    const script = scriptFetchedBy(page);
    await page.goto(ADDRESSES.sheet);
    await pointsOf(page, '1.1').waitFor();
    await slowDown(page);
    const runs: (readonly Task[])[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
      await scoreAll(page, run % 2 === 0 ? '6' : '5,5');
      runs.push(tasksIn(await browser.stopTracing()));
    }
    const longestBy = (time: keyof Task) =>
      runs.map((tasks) => Math.max(...tasks.map((task) => task[time]))).toSorted((a, b) => a - b);
    const longest = longestBy('clock');
    const busy = longestBy('processor');
    const long = runs.map((tasks) => tasks.filter((task) => task.clock > AIM).length);
    return [
      {
        name: 'script fetched to score a sheet',
        measured: (await script()) / 1000,
        unit: 'kB',
        aim: SCRIPT_AIM,
        note: 'gzip',
      },
      {
        name: 'longest task while scoring a sheet',
        measured: longest[Math.floor(RUNS / 2)] ?? NaN,
        unit: 'ms',
        aim: AIM,
        note: `the middle of ${longest.map((task) => task.toFixed(0)).join(', ')}`,
      },
      {
        name: 'the same, by the processor’s own time',
        measured: busy[Math.floor(RUNS / 2)] ?? NaN,
        unit: 'ms',
        note: `the middle of ${busy.map((task) => task.toFixed(0)).join(', ')}; what others on the machine take is left out`,
      },
      {
        name: `tasks over ${AIM} ms, all runs`,
        measured: long.reduce((sum, one) => sum + one, 0),
        unit: 'count',
        aim: 0,
      },
    ];
  } finally {
    await close();
  }
}

/** Counts the compressed bytes of every script file that the page fetches from now on, each once. */
function scriptFetchedBy(page: Page): () => Promise<number> {
  const files = new Map<string, Promise<Buffer>>();
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') files.set(answer.url(), answer.body());
  });
  return async () =>
    (await Promise.all(files.values())).reduce((sum, file) => sum + gzipSync(file).length, 0);
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
}

/** Points in every line, the pause after which they are saved, and the answer. */
async function scoreAll(page: Page, points: string): Promise<void> {
  const lines = flatItems(collectiveSet).map(({ id }) => id);
  for (const line of lines) await pointsOf(page, line).fill('');
  await typePoints(
    page,
    lines,
    lines.map(() => points),
  );
  await page.waitForTimeout(3_000);
}

type Traced = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  /** Microseconds in which the thread was running. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Milliseconds that a task took, by the clock and of the processor. */
type Task = { readonly clock: number; readonly processor: number };

/** The tasks of the threads on which pages run. */
function tasksIn(trace: Buffer): readonly Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly Traced[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && main.has(`${pid}/${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}
