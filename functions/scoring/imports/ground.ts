import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Deadline } from '@bang-vang/shared/domain/scoring/deadline.ts';
import type { Importing } from '../../kit/importable.ts';
import { roundRef, rounds } from '../../table/round.ts';
import { setOf } from '../sets.ts';
import { deadlineFor } from '../sheet-of-unit.ts';

/** What a workbook of points is read and written by. */
export type Ground = { readonly round: Round; readonly set: CriteriaSet; readonly deadline: Deadline };

/** The round and the set of a job on sheets. */
export async function groundOf({ sheets, unit }: Importing): Promise<Ground> {
  const round = sheets && (await rounds.load(roundRef(sheets.round)))?.state;
  if (!round) throw new Error('a job on sheets names its round');
  const [set, deadline] = await Promise.all([setOf(round, sheets.set), deadlineFor(round, { unit })]);
  return { round, set, deadline };
}
