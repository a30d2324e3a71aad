import type { Brand } from '../kernel/brand.ts';

/** The permanent name of an honour in addresses: eight characters that say nothing about the person. */
export type HonourCode = Brand<string, 'HonourCode'>;

/** No 0 or O, no 1, I or L, no U: a code is read from paper and typed on a phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
const PATTERN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** Reads a code as people write it: spaces, hyphens and small letters are forgiven. */
export function readHonourCode(text: string): HonourCode | undefined {
  const bare = text.replace(/[\s–-]/g, '').toUpperCase();
  return isHonourCode(bare) ? bare : undefined;
}

/** Makes a code of eight random bytes. A clash is found where the honour is stored, by its absence guard. */
export function honourCode(random: Uint8Array): HonourCode {
  const code = Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  if (!isHonourCode(code)) throw new Error(`a code needs ${LENGTH} random bytes, got ${random.length}`);
  return code;
}

/** The two halves of a code, as the seal shows them: 7KQM and 3XDT. */
export const codeHalves = (code: HonourCode): readonly [string, string] => [code.slice(0, 4), code.slice(4)];

const isHonourCode = (text: string): text is HonourCode => PATTERN.test(text);
