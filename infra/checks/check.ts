// `npm run check [-- step …]`: everything but the tests, two steps at a time, one line for each.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chosenSteps, steps, type Step } from './steps.ts';

const root = join(import.meta.dirname, '../..');

/** Runs Node with the arguments; gives the output of both streams if it failed, else nothing. */
function run(args: readonly string[], folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: join(root, folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('close', (status) => {
      resolve(status === 0 ? undefined : Buffer.concat(output).toString().trim());
    });
  });
}

/** Runs one step, prints its line and, when it failed, what it said. */
async function passes({ name, commands, folder = '.' }: Step): Promise<boolean> {
  const start = performance.now();
  let complaint: string | undefined;
  for (const command of commands) complaint ??= await run(command, folder);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const passed = complaint === undefined;
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds} s  ${name}`);
  if (!passed) console.log(`${complaint ?? ''}\n`);
  return passed;
}

async function passesAll(queue: Step[]): Promise<string[]> {
  const failed: string[] = [];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      if (!(await passes(step))) failed.push(step.name);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

const { chosen, unknown } = chosenSteps(process.argv.slice(2));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. Choose from: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
// Typed lint reads the types that Astro generates; a fresh checkout has none yet.
if (!existsSync(join(root, 'web/.astro/types.d.ts')))
  await run([join(root, 'node_modules/.bin/astro'), 'sync'], 'web');

const failed = await passesAll([...chosen]);
if (failed.length > 0) {
  console.log(
    `${failed.length} of ${chosen.length} steps failed. One again: npm run check -- ${failed.join(' ')}`,
  );
  process.exitCode = 1;
}
