import { createHmac } from 'node:crypto';
import { setting } from './live.ts';

/**
 * The keyed hash of an identity number: two of the same number can be found, and none can be read back or tried out
 * without the key, which is kept apart from the table. The number itself is stored nowhere.
 */
export const identityNumberHash = (number: string): string =>
  createHmac('sha256', setting('IDENTITY_NUMBER_KEY')).update(number).digest('base64url');
