import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, isInUse, leaveFolder, takeFolder } from './data-folder.ts';
import { openDemoData, type Seed } from './demo-data.ts';

const aFolder = () => dataFolder(mkdtempSync(join(tmpdir(), 'data-')));

test('a folder in use by another run is refused, and free again once that run was killed', async () => {
  const folder = aFolder();
  const code = `import { dataFolder, takeFolder } from ${JSON.stringify(join(import.meta.dirname, 'data-folder.ts'))};
    takeFolder(dataFolder(${JSON.stringify(folder.root)})); console.log('taken'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((taken) => other.stdout.once('data', taken));
  expect(() => {
    takeFolder(folder);
  }).toThrow('Hãy dừng lần chạy đó trước');
  const gone = new Promise((exit) => other.once('exit', exit));
  other.kill('SIGKILL');
  await gone;
  expect(isInUse(folder)).toBe(false);
  takeFolder(folder);
  leaveFolder(folder);
});

const silent = () => undefined;
/** Opens the demo data and closes them again, with a seed that tells when it was asked. */
async function open(
  folder: ReturnType<typeof dataFolder>,
  wish: Parameters<typeof openDemoData>[1],
  seed?: Seed,
) {
  const seeded: string[] = [];
  takeFolder(folder);
  const opened = await openDemoData(folder, wish, seed ?? (async ({ stage }) => seeded.push(stage)), silent);
  await opened.table.stop();
  return { stage: opened.stage, seeded };
}

test('data are seeded once, kept by the next run, and seeded anew when asked for fresh ones', async () => {
  const folder = aFolder();
  expect(await open(folder, { stage: 'review' })).toEqual({ stage: 'review', seeded: ['review'] });
  expect(await open(folder, {})).toEqual({ stage: 'review', seeded: [] });
  expect(await open(folder, { stage: 'published', fresh: true })).toEqual({
    stage: 'published',
    seeded: ['published'],
  });
});

test('without a wish the season opens where everyone has something to do', async () => {
  expect(await open(aFolder(), {})).toEqual({ stage: 'registration', seeded: ['registration'] });
});

test('another stage than the kept one is refused with the words that start over, and nothing is lost', async () => {
  const folder = aFolder();
  await open(folder, { stage: 'review' });
  await expect(open(folder, { stage: 'published' })).rejects.toThrow(
    'npm start -- --stage published --fresh',
  );
  expect(await open(folder, { stage: 'review' })).toEqual({ stage: 'review', seeded: [] });
});

test('a seeding cut off in the middle is started over on an empty table', async () => {
  const folder = aFolder();
  await expect(open(folder, {}, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
  expect(readdirSync(folder.root)).not.toContain('stage.json');
  expect(await open(folder, {})).toEqual({ stage: 'registration', seeded: ['registration'] });
});
