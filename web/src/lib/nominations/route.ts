import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { NominationView, UnitName } from './views.ts';

/** One stop on the way of a nomination: the unit that makes it, those that give an opinion, the one that decides. */
export type Stop = {
  readonly unit: UnitName;
  readonly does: 'nominates' | 'endorses' | 'decides';
  readonly standing: 'done' | 'now' | 'ahead' | 'stopped';
  readonly at?: Instant;
};

/** Units from the reader's unit upwards, nearest first, as `getUnit` knows them. */
export function lineUp(unit: {
  readonly id: UnitId;
  readonly name: string;
  readonly path: readonly UnitId[];
  readonly managers: readonly UnitName[];
}): readonly UnitName[] {
  const names = new Map([unit, ...unit.managers].map(({ id, name }) => [id, name]));
  return unit.path.toReversed().flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

/** The way a nomination will take once it is made: from the first unit of the line to the deciding one. */
export function routeAhead(line: readonly UnitName[], deciding: UnitId | undefined): readonly Stop[] {
  const last = line.findIndex(({ id }) => id === deciding);
  return line.slice(0, last + 1).map((unit, place) => ({
    unit,
    does: place === 0 ? 'nominates' : place === last ? 'decides' : 'endorses',
    standing: place === 0 ? 'now' : 'ahead',
  }));
}

/**
 * The way of a nomination: behind it the levels that sent it on, then where it is, then what the reader's line shows
 * up to the deciding unit. A reader further up than the nomination sees it come towards his own unit.
 */
export function routeOf(
  nomination: Pick<NominationView, 'unit' | 'at' | 'state' | 'nominatedAt' | 'endorsements'>,
  line: readonly UnitName[],
  deciding: UnitId | undefined,
): readonly Stop[] {
  const { unit, at, state, nominatedAt, endorsements } = nomination;
  const arrived = state !== 'climbing' && state !== 'declined';
  const does = (id: UnitId) => (id === deciding || (arrived && id === at.id) ? 'decides' : 'endorses');
  const here = line.findIndex(({ id }) => id === at.id);
  const end = line.findIndex(({ id }) => id === deciding);
  const ahead = state === 'climbing' ? line.slice(here + 1, end + 1) : [];
  const standing =
    state === 'declined' ? 'stopped' : state === 'passed' || state === 'rejected' ? 'done' : 'now';
  return [
    { unit, does: 'nominates', standing: 'done', at: nominatedAt },
    ...endorsements.map((said): Stop => ({
      unit: said.unit,
      does: 'endorses',
      standing: 'done',
      at: said.at,
    })),
    { unit: at, does: does(at.id), standing },
    ...ahead.map((stop): Stop => ({ unit: stop, does: does(stop.id), standing: 'ahead' })),
  ];
}
