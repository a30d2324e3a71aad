import { digest } from '../kit/digest.ts';
import type { Attempt } from '../kit/request.ts';

/**
 * An identifier that says where its aggregate lives: `<round>.<unit>.<mark>`. The mark is made of the attempt, so that a
 * repeated command finds what its first try has made.
 */
export function homedId<Id extends string>(round: string, unit: string, attempt: Attempt): Id {
  return [round, unit, markOf(attempt)].join('.') as Id;
}

/** The round and the unit under which an aggregate with such an identifier is stored. Malformed: both empty marks. */
export function homeOf(id: string): { readonly round: string; readonly unit: string } {
  const [round = '', unit = ''] = id.split('.');
  return { round: round || '-', unit: unit || '-' };
}

/** Twelve characters that stand for one attempt of one caller; the same key with another content gives the same mark. */
const markOf = ({ key }: Attempt): string =>
  digest(key)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12);
