import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { canonical, digest } from '../kit/digest.ts';
import type { RootSeal } from '../kit/root-seal.ts';
import type { RootVault } from '../kit/root-vault.ts';
import type { Mark } from '../table/stored-trail.ts';
import { merkleRoot } from './merkle.ts';

/** How far each trail had come. */
export type Marks = ReadonlyMap<string, Mark>;

/**
 * What is signed once a day: the Merkle root over the marks of all trails, and the file of those that changed since the
 * day before. Each statement names the one before it.
 */
export type Statement = {
  readonly day: Day;
  readonly at: Instant;
  readonly previous: string;
  readonly trails: number;
  readonly root: string;
  readonly changes: string;
};
type SignedStatement = { readonly statement: Statement; readonly signature: string };
type Change = readonly [aggregate: string, seq: number, hash: string];

/** What is wrong with the root of a day: its signature, its place after the day before, or what it was made of. */
export type RootBreach = {
  readonly kind: 'root-unsigned' | 'root-out-of-line' | 'root-without-marks';
  readonly day: string;
};

/** What the vault tells: the newest statement, the marks of every day with changes, and what is wrong with the roots. */
export type Witnessed = {
  readonly newest: Statement | undefined;
  readonly days: readonly { readonly day: Day; readonly marks: Marks }[];
  readonly marks: Marks;
  readonly breaches: readonly RootBreach[];
};

/** The root over the marks of all trails, in the order of their names. */
const rootOf = (marks: Marks): string =>
  merkleRoot(
    [...marks]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([aggregate, { seq, hash }]) => canonical([aggregate, seq, hash])),
  );

/** Signs the root of a day and keeps it, first the marks that changed, then the statement. False when the day has one. */
export async function addRoot(
  when: Pick<Statement, 'day' | 'at'>,
  before: Pick<Witnessed, 'newest' | 'marks'>,
  changed: Marks,
  vault: RootVault,
  seal: RootSeal,
): Promise<boolean> {
  const marks = new Map([...before.marks, ...changed]);
  const list = [...changed].map(([aggregate, { seq, hash }]): Change => [aggregate, seq, hash]);
  const changes = digest(list);
  const statement: Statement = {
    ...when,
    previous: before.newest === undefined ? '' : digest(before.newest),
    trails: marks.size,
    root: rootOf(marks),
    changes,
  };
  await vault.add(`marks/${changes}.json`, JSON.stringify(list));
  const signed: SignedStatement = { statement, signature: await seal.sign(canonical(statement)) };
  return vault.add(`roots/${when.day}.json`, JSON.stringify(signed, undefined, 2));
}

/** Reads everything the vault has, trusting only what is signed and in line. */
export async function witnessedIn(vault: RootVault, seal: RootSeal): Promise<Witnessed> {
  const files = await vault.list('roots');
  const isSigned = files.length > 0 ? await seal.verifier() : () => false;
  const days: { day: Day; marks: Marks }[] = [];
  const breaches: RootBreach[] = [];
  const marks = new Map<string, Mark>();
  let newest: Statement | undefined;
  for (const file of files) {
    const day = file.replace('.json', '');
    const read = signedIn(await vault.read(`roots/${file}`));
    if (read?.statement.day !== day || !isSigned(canonical(read.statement), read.signature)) {
      breaches.push({ kind: 'root-unsigned', day });
      continue;
    }
    const { statement } = read;
    if (statement.previous !== (newest === undefined ? '' : digest(newest)))
      breaches.push({ kind: 'root-out-of-line', day });
    newest = statement;
    const changed = changesIn(await vault.read(`marks/${statement.changes}.json`), statement.changes);
    if (!changed) breaches.push({ kind: 'root-without-marks', day });
    else days.push({ day: statement.day, marks: changed });
    for (const [aggregate, mark] of changed ?? []) marks.set(aggregate, mark);
  }
  if (newest && breaches.length === 0 && rootOf(marks) !== newest.root)
    breaches.push({ kind: 'root-without-marks', day: newest.day });
  return { newest, days, marks, breaches };
}

function signedIn(text: string | undefined): SignedStatement | undefined {
  const read = text === undefined ? undefined : readable(text);
  return typeof read === 'object' && read !== null && 'statement' in read && 'signature' in read
    ? (read as SignedStatement)
    : undefined;
}

function changesIn(text: string | undefined, due: string): Marks | undefined {
  const list = text === undefined ? undefined : readable(text);
  if (list === undefined || digest(list) !== due) return undefined;
  return new Map((list as readonly Change[]).map(([aggregate, seq, hash]) => [aggregate, { seq, hash }]));
}

/** What a file of the vault says, undefined when somebody has made it unreadable. */
function readable(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
