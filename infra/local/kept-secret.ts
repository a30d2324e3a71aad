import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './kept-map.ts';

/** A secret made the first time and kept beside the data, so that what was hashed or signed with it stays so. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) writeWhole(file, randomBytes(32).toString('base64url'));
  return readFileSync(file, 'utf8');
}
