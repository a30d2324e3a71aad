import type { Award } from '@bang-vang/shared/data/awards.ts';
import { awardOf, awards } from '@bang-vang/shared/data/awards.ts';
import { councilRuleOf } from '@bang-vang/shared/data/council-rules.ts';
import { levels } from '@bang-vang/shared/data/levels.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AwardId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import type { NomineeView } from './views.ts';

type Kind = NomineeView['kind'];

/** The award's name; its id where the catalogue has dropped it since. */
export const awardName = (award: AwardId): string => awardOf(award)?.name ?? award;

/** Awards that a unit of the level gives by its own decision. */
export const awardsGivenAt = (level: LevelId, kind: Kind): readonly Award[] =>
  awards.filter(({ decidedBy, isFor }) => decidedBy === level && isFor.includes(kind));

/** The unit above that decides the award, on a path from the top of the tree down; undefined when none does. */
export function decidingUnit(award: Award, path: readonly UnitId[]): UnitId | undefined {
  const depth = levels.find(({ id }) => id === award.decidedBy)?.depth;
  return depth === undefined ? undefined : path.slice(0, -1)[depth];
}

/** Awards that the last unit of the path may ask of those above: they need a council that knows how to vote on them. */
export const awardsAskedAbove = (path: readonly UnitId[], kind: Kind, on: Day): readonly Award[] =>
  awards.filter(
    (award) =>
      award.isFor.includes(kind) &&
      decidingUnit(award, path) !== undefined &&
      councilRuleOf(award.id, on) !== undefined,
  );
