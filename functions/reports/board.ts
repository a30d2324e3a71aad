import type { reports } from '@bang-vang/shared/contract/reports.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { stepsOf } from '@bang-vang/shared/domain/reports/board.ts';
import type { Steps } from '@bang-vang/shared/domain/reports/board.ts';
import { deadlineOf, timeliness } from '@bang-vang/shared/domain/scoring/deadline.ts';
import { deadlineWith } from '@bang-vang/shared/domain/scoring/extension.ts';
import { foundRound, readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { extensionRef, extensions } from '../table/extension.ts';
import { standingsOf } from '../table/standing.ts';
import { unitsUnder } from '../table/tree.ts';

/** Whether a unit's own deadline is over, the extensions that were given to it included. */
async function isOver(round: Round, unit: UnitId, at: Instant): Promise<boolean> {
  const given = await extensions.load(extensionRef(round.id, unit));
  return timeliness(deadlineWith(round, given?.state), at) === 'late';
}

/** Where the units of a tree stand with their sheets: the unit with everything below it, then each unit directly below. */
export const getBoard: UseCase<typeof reports.getBoard> = async ({ params, actor, today, at }) => {
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const found = await foundRound(params.round);
  if (!found.ok) return found;
  const round = found.value.state;
  const [whole, units] = await Promise.all([
    standingsOf(params.round, params.unit),
    unitsUnder(params.unit, today),
  ]);
  const deadline = deadlineOf(round);
  const over = timeliness(deadline, at) === 'late';
  const lateOf = async (unit: UnitId, scores: boolean, { notSent }: Steps) =>
    over && notSent > 0 && (!scores || (await isOver(round, unit, at))) ? notSent : 0;
  const below = await sideBySide(units, async (fact) => {
    // One query of four small items costs a quarter of what four reads by key cost.
    const steps = stepsOf(await standingsOf(params.round, fact.unit));
    const scores = levelOf(fact.level).scoresCollectively;
    const late = await lateOf(fact.unit, scores, steps);
    return { unit: { id: fact.unit, name: fact.name }, scores, steps, late };
  });
  return ok({
    unit: { id: params.unit, name: fact.value.name },
    deadline: { day: deadline.day, closes: deadline.closes, over },
    steps: stepsOf(whole),
    below: [...below],
  });
};
