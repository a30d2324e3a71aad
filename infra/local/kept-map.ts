import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A map that survives `kill -9`: what `set` or `delete` has returned from is on disk. */
export type KeptMap<T> = {
  get(key: string): T | undefined;
  entries(): [string, T][];
  set(key: string, value: T): void;
  delete(key: string): void;
  close(): void;
};

/**
 * Writes a whole file so that a reader sees the old text or the new one, never half of it.
 * Only the owner may read it: sessions and keys are written this way too.
 */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

/**
 * Opens a map kept as a log of changes, one JSON line each, so that a change costs one short write.
 * A last line cut off by a kill belongs to a change nobody was told about, and is dropped.
 * The log is rewritten as its live entries when opened and whenever it has grown to several times their number.
 * Without a file the map lives in memory only (tests).
 */
export function openKeptMap<T>(file?: string): KeptMap<T> {
  const live = new Map<string, T>(file === undefined ? [] : readLog<T>(file));
  let log: number | undefined;
  let lines = 0;

  const compact = (): void => {
    if (file === undefined) return;
    if (log !== undefined) closeSync(log);
    writeWhole(file, [...live].map(([key, value]) => `${JSON.stringify([key, value])}\n`).join(''));
    log = openSync(file, 'a', 0o600);
    lines = live.size;
  };
  const append = (change: unknown[]): void => {
    if (log === undefined) return;
    writeSync(log, `${JSON.stringify(change)}\n`);
    lines += 1;
    if (lines > 4 * live.size + 1000) compact();
  };
  compact();

  return {
    get: (key) => live.get(key),
    entries: () => [...live],
    set(key, value) {
      live.set(key, value);
      append([key, value]);
    },
    delete(key) {
      if (live.delete(key)) append([key]);
    },
    close() {
      if (log !== undefined) closeSync(log);
      log = undefined;
    },
  };
}

function readLog<T>(file: string): Map<string, T> {
  const live = new Map<string, T>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return live;
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const line of whole.split('\n')) {
    if (line === '') continue;
    const [key, ...rest] = JSON.parse(line) as [string, ...T[]];
    const value = rest[0];
    if (value === undefined) live.delete(key);
    else live.set(key, value);
  }
  return live;
}
