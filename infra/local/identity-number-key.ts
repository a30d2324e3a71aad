import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './kept-map.ts';

/** The key of identity numbers' hashes, made the first time and kept beside the data: equal numbers stay equal. */
export function identityNumberKey(file: string): string {
  if (!existsSync(file)) writeWhole(file, randomBytes(32).toString('base64url'));
  return readFileSync(file, 'utf8');
}
