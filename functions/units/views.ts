import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RecordedFact } from '@bang-vang/shared/domain/units/history.ts';
import type { Ending } from '@bang-vang/shared/domain/units/unit.ts';

const viewOfEnding = (ending: Ending) => ({
  kind: ending.kind,
  ...(ending.ground && { ground: ending.ground }),
  ...(ending.kind !== 'dissolved' && { successors: [...ending.successors] }),
});

/** A fact as answers carry it. */
export const viewOfFact = ({ ending, predecessors, ...fact }: RecordedFact) => ({
  ...fact,
  ...(ending && { ending: viewOfEnding(ending) }),
  ...(predecessors && { predecessors: [...predecessors] }),
});

export type FactView = ReturnType<typeof viewOfFact>;

/** Every unit that facts name: themselves, their managers, and those before and after them. */
export const namedIn = (facts: readonly FactView[]): readonly UnitId[] => [
  ...new Set(
    facts.flatMap(({ unit, manager, predecessors = [], ending }) => [
      unit,
      ...(manager === undefined ? [] : [manager]),
      ...predecessors,
      ...(ending?.successors ?? []),
    ]),
  ),
];
