import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeWhole } from './kept-map.ts';
import { Sentence } from './say.ts';

/** The embedded table has no program for this machine. The sentence names the way out. */
class NoEmbeddedTable extends Sentence {
  constructor() {
    super(
      `Bảng nhúng chỉ có cho Linux x64; máy này là ${process.platform} ${process.arch}. ` +
        'Hãy chạy DynamoDB Local rồi đặt DYNAMODB_ENDPOINT, ví dụ: DYNAMODB_ENDPOINT=http://localhost:8000 npm start\n' +
        `The embedded table is available for Linux x64 only; this machine is ${process.platform} ${process.arch}. ` +
        'Run any DynamoDB-compatible endpoint and name it in DYNAMODB_ENDPOINT.',
    );
  }
}

function program(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    throw new NoEmbeddedTable();
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port');
  return address.port;
}

/**
 * Starts the embedded table on a free port and answers once it says that it listens.
 * The shell around it waits on a pipe from this process: the table goes when this process goes, however it goes.
 * With a file, a table left over from a process whose shell was killed too is ended first,
 * so that one database is never opened by two programs.
 */
export async function startDynoxide(file?: string): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const binary = program();
  if (file !== undefined) await endLeftover(file);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    // The watcher in the background reads a pipe that only this process holds open, then ends the table.
    const script = 'exec 3<&0; { read -r _ <&3; kill -9 $$; } & exec "$0" "$@" 3<&- </dev/null';
    const where = file === undefined ? [] : ['--db-path', file];
    const child = spawn('/bin/sh', ['-c', script, binary, 'serve', '--port', String(port), ...where], {
      stdio: ['pipe', 'ignore', 'pipe'],
      detached: true, // Ctrl-C reaches our process only, which stops the table last
    });
    const said = await listening(child);
    if (said.listening) {
      if (file !== undefined) writeWhole(pidFile(file), String(child.pid));
      return { endpoint: `http://127.0.0.1:${String(port)}`, stop: () => stop(child, file) };
    }
    await stop(child, file);
    if (attempt === 3) throw new Error(`The embedded table did not start: ${said.text}`);
  }
}

async function listening(child: ChildProcess): Promise<{ listening: boolean; text: string }> {
  let text = '';
  const ok = await new Promise<boolean>((answer) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('listening on')) answer(true);
    });
    child.once('exit', () => answer(false));
    child.once('error', (cause) => {
      text += cause.message;
      answer(false);
    });
    setTimeout(() => answer(false), 10_000).unref();
  });
  return { listening: ok, text };
}

async function stop(child: ChildProcess, file?: string): Promise<void> {
  const gone = child.exitCode !== null || child.signalCode !== null;
  const exit = gone ? undefined : new Promise((done) => child.once('exit', done));
  child.stdin?.destroy();
  await exit;
  child.stderr?.destroy();
  if (file !== undefined) rmSync(pidFile(file), { force: true });
}

const pidFile = (file: string): string => `${file}.pid`;

/** Kills the process named in the pid file only if it is a table on this very database file. */
async function endLeftover(file: string): Promise<void> {
  const runs = (pid: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(file);
    } catch {
      return false;
    }
  };
  let pid: string;
  try {
    pid = readFileSync(pidFile(file), 'utf8').trim();
  } catch {
    return;
  }
  if (!/^\d+$/.test(pid) || !runs(pid)) return;
  process.kill(Number(pid), 'SIGKILL');
  for (let tries = 0; runs(pid) && tries < 100; tries += 1) await sleep(20);
}
