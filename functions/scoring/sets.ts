import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import { frozenSetOf } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { frozenSet } from '../table/criteria-set.ts';

/** The set that the round scores collectives by. */
export async function collectiveSetOf(round: Round): Promise<CriteriaSet> {
  const frozen = frozenSetOf(round, 'collective');
  if (!frozen) throw new Error(`round ${round.id} has no set for collectives`);
  return setOf(round, frozen.set);
}

/** A set of the round. A round refers only to sets that were frozen with it, so a missing one is a bug. */
export async function setOf(round: Round, id: CriteriaSetId): Promise<CriteriaSet> {
  const frozen = await frozenSet(round.id, id);
  if (!frozen) throw new Error(`round ${round.id} has no frozen set ${id}`);
  return frozen.set;
}
