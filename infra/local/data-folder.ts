import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './kept-map.ts';
import { Sentence } from './say.ts';

type Owner = { pid: number; born: string };
/** Where the stack of this folder runs, or ran last: read by `npm run token` and `npm run retell`. */
export type Whereabouts = { origin: string; endpoint: string; tableName: string };

/** Where the data lie unless a stack is told otherwise: `.data` of the project, or the folder that DATA_DIR names. */
export const usualFolder = process.env['DATA_DIR'] ?? join(import.meta.dirname, '../../.data');

/** Where the files of one stack are. Everything a person could want to delete is in this one folder. */
export function dataFolder(root: string) {
  const at = (...parts: string[]): string => join(root, ...parts);
  return {
    root,
    table: at('table.sqlite'),
    site: at('site'),
    signIn: at('sign-in'),
    keys: at('sign-in', 'keys.json'),
    identityNumberKey: at('identity-number-key'),
    checkpoints: at('retell', 'checkpoints.jsonl'),
    retellDeadLetters: at('retell', 'dead-letters.jsonl'),
    queue: at('publish', 'queue.jsonl'),
    publishedBuild: at('publish', 'build.json'),
    publishDeadLetters: at('publish', 'dead-letters.jsonl'),
    jobQueue: at('jobs', 'queue.jsonl'),
    jobDeadLetters: at('jobs', 'dead-letters.jsonl'),
    jobFiles: at('jobs', 'files'),
    jobFilesKey: at('jobs', 'key'),
    evidence: at('evidence', 'files'),
    evidenceKey: at('evidence', 'key'),
    audit: at('audit'),
    stage: at('stage.json'),
    whereabouts: at('stack.json'),
    owner: at('owner.json'),
  };
}
export type DataFolder = ReturnType<typeof dataFolder>;

/**
 * Takes the folder for this process, for a database must not be opened by two. Refuses while another lives;
 * one that was killed has left its name only.
 */
export function takeFolder(folder: DataFolder): void {
  mkdirSync(join(folder.root, 'retell'), { recursive: true });
  mkdirSync(join(folder.root, 'publish'), { recursive: true });
  mkdirSync(join(folder.root, 'jobs'), { recursive: true });
  mkdirSync(join(folder.root, 'evidence'), { recursive: true });
  if (isInUse(folder)) {
    throw new Sentence(
      `Dữ liệu trong ${folder.root} đang được một lần chạy khác dùng. Hãy dừng lần chạy đó trước (Ctrl-C).\n` +
        `The data in ${folder.root} is in use by another run. Stop that one first (Ctrl-C).`,
    );
  }
  writeWhole(folder.owner, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) ?? '' }));
}

export const leaveFolder = (folder: DataFolder): void => rmSync(folder.owner, { force: true });

export function isInUse(folder: DataFolder): boolean {
  const owner = readJson<Owner>(folder.owner);
  return owner !== undefined && owner.pid !== process.pid && bornAt(owner.pid) === owner.born;
}

/** Empties the folder but for the name of its owner and that of a table left over, which its next start ends. */
export function clearFolder(folder: DataFolder): void {
  for (const name of readdirSync(folder.root)) {
    const path = join(folder.root, name);
    if (path !== folder.owner && !name.endsWith('.pid')) rmSync(path, { recursive: true, force: true });
  }
  mkdirSync(join(folder.root, 'retell'), { recursive: true });
  mkdirSync(join(folder.root, 'publish'), { recursive: true });
  mkdirSync(join(folder.root, 'jobs'), { recursive: true });
  mkdirSync(join(folder.root, 'evidence'), { recursive: true });
}

/** The content of a JSON file, or undefined where there is none. */
export function readJson<T>(file: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text) as T;
}

/** When a live process was started, so that a number given to another process later is not mistaken for it. */
function bornAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    // No such process, or a system without /proc.
  }
  try {
    process.kill(pid, 0);
    return process.platform === 'linux' ? undefined : '';
  } catch {
    return undefined;
  }
}
