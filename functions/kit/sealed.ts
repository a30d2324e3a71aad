import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Personal, Purpose, Said, Sealed } from '@bang-vang/shared/domain/kernel/personal.ts';
import { addPersonKey, DESTROYED, loadPersonKey } from '../table/person-key.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a ciphertext is tied to: moved to another person or purpose, it does not open. */
const boundTo = ({ about, purpose }: Personal): Buffer => Buffer.from(`${about}\n${purpose}`);

/**
 * The same value with every personal part of it sealed. What is said of a person whose keys were destroyed is sealed
 * under a key that nobody keeps. Keys are read each time: one kept in memory would outlive its destruction.
 */
export async function sealedIn<Value>(value: Value): Promise<Value> {
  return (await walked(value)) as Value;
}

async function walked(value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (isSaid(value)) return sealed(value);
  if (Array.isArray(value)) return Promise.all(value.map(walked));
  const parts = Object.entries(value).map(async ([name, inner]) => [name, await walked(inner)] as const);
  return Object.fromEntries(await Promise.all(parts));
}

const isSaid = (value: object): value is Said => 'about' in value && 'purpose' in value && 'words' in value;

async function sealed(said: Said): Promise<Sealed> {
  const { about, purpose, words } = said;
  const key = await keyFor(about, purpose);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(boundTo(said));
  const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return { about, purpose, sealed: Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url') };
}

async function keyFor(person: PersonId, purpose: Purpose): Promise<Buffer> {
  const kept = await loadPersonKey(person, purpose);
  const fresh = randomBytes(KEY_BYTES);
  if (kept === DESTROYED) return fresh;
  if (kept !== undefined) return Buffer.from(kept, 'base64');
  const outcome = await addPersonKey(person, purpose, fresh.toString('base64'));
  return outcome === 'committed' ? fresh : keyFor(person, purpose);
}

/** The words of a personal value; undefined once the person's key was destroyed. */
export async function wordsOf(value: Personal): Promise<string | undefined> {
  if ('words' in value) return value.words;
  const key = await loadPersonKey(value.about, value.purpose);
  if (key === undefined || key === DESTROYED) return undefined;
  const bytes = Buffer.from(value.sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, Buffer.from(key, 'base64'), bytes.subarray(0, IV_BYTES))
    .setAAD(boundTo(value))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = bytes.subarray(IV_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}
