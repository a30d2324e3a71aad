import { digest } from '../kit/digest.ts';

/**
 * An identifier that says where its aggregate lives: `<round>.<unit>.<mark>`. The mark is made of what there can be only
 * one of in that place: the matter itself, or the key of the attempt that makes it, so that a repeated command finds what
 * its first try has made.
 */
export function homedId<Id extends string>(round: string, unit: string, only: unknown): Id {
  return [round, unit, markOf(only)].join('.') as Id;
}

/** The round and the unit under which an aggregate with such an identifier is stored. Malformed: both empty marks. */
export function homeOf(id: string): { readonly round: string; readonly unit: string } {
  const [round = '', unit = ''] = id.split('.');
  return { round: round || '-', unit: unit || '-' };
}

/** Twelve characters that stand for a value. */
const markOf = (value: unknown): string =>
  digest(value)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12);
