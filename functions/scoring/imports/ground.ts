import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Importing } from '../../kit/importable.ts';
import { roundRef, rounds } from '../../table/round.ts';
import { setOf } from '../sets.ts';

/** What a workbook of points is read and written by. */
export type Ground = { readonly round: Round; readonly set: CriteriaSet };

/** The round and the set of a job on sheets. */
export async function groundOf({ sheets }: Importing): Promise<Ground> {
  const round = sheets && (await rounds.load(roundRef(sheets.round)))?.state;
  if (!round) throw new Error('a job on sheets names its round');
  return { round, set: await setOf(round, sheets.set) };
}
