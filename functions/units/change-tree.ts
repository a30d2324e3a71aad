import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { isLevel, levelOf } from '@bang-vang/shared/data/levels.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayReorganise } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { traitsOf } from '@bang-vang/shared/domain/units/change.ts';
import type { TreeChange } from '@bang-vang/shared/domain/units/change.ts';
import { reorganise } from '@bang-vang/shared/domain/units/reorganise.ts';
import { placeIn } from '@bang-vang/shared/domain/units/succession.ts';
import type { UnitTraits } from '@bang-vang/shared/domain/units/unit.ts';
import { firstAnswer, moved } from '../kit/change.ts';
import { commit } from '../kit/commit.ts';
import { notAllowed } from '../kit/found.ts';
import { originOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { staleness } from '../kit/staleness.ts';
import { raiseTreeGuard } from '../table/tree-guard.ts';
import { putWhereFound, unitRef, units } from '../table/unit.ts';
import { pictureOf, touchedBy } from './picture.ts';
import type { Picture } from './picture.ts';

/** So often a command looks around anew when another change of the tree came between. */
const TRIES = 5;

/**
 * Records a change of the tree: every unit that it touches with its own event, the lists of their managers and the guard of
 * the tree, in one transaction. The units are those of the preview, or the change is refused as stale.
 */
export const changeTree: UseCase<typeof contract.changeTree> = async (request) => {
  const { body, actor, at, today } = request;
  const { change, ground, versions } = body;
  const origin = originOf(request);
  const touched = touchedBy(change);
  const leading = change.kind === 'merge' ? change.into : change.unit;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const picture = await pictureOf(change);
    if (!mayChange(actor, change, picture, today)) return notAllowed;
    const earlier = await firstAnswer<Answer>(unitRef(leading).name, origin.attempt);
    if (earlier) return earlier;
    const older = touched.find((unit) => (picture.headOf(unit)?.version ?? 0) !== (versions[unit] ?? 0));
    if (older !== undefined) return staleness(unitRef(older), picture.headOf(older), versions[older] ?? 0);
    const decided = reorganise({ change, ground }, picture.tree, picture.unitOf, at);
    if (!decided.ok) return decided;
    const changed = decided.value.map(({ state }) => state.id);
    const answer: Answer = { version: (versions[leading] ?? 0) + 1, units: changed };
    const moves = await Promise.all(
      decided.value.map((move) => {
        const target = { aggregate: units, ref: unitRef(move.state.id) };
        return moved(origin, target, picture.headOf(move.state.id), move, answer);
      }),
    );
    const outcome = await commit(
      raiseTreeGuard(picture.guard),
      ...moves.flat(),
      ...decided.value.flatMap(({ state }) => putWhereFound(state, picture.unitOf(state.id))),
    );
    if (outcome === 'committed') return ok(answer);
    if (outcome === 'busy') break;
  }
  return refuse({ code: 'busy' });
};

type Answer = { version: number; units: UnitId[] };

/** Whether the actor may do it to every unit that it touches, under the manager of now and under the one to come. */
export function mayChange(actor: Actor, change: TreeChange, picture: Picture, today: Day): boolean {
  const { factsOf } = picture.tree;
  const placeOf = (unit: UnitId) => {
    const days = [today, ...factsOf(unit).map(({ from }) => from)];
    return days.map((day) => placeIn(unit, day, factsOf)).find((place) => place !== undefined);
  };
  const mayUnder = ({ manager, level }: Pick<UnitTraits, 'manager' | 'level'>) =>
    mayReorganise(actor, manager && placeOf(manager), levelOf(level), today);
  const known = touchedBy(change).flatMap((unit) => factsOf(unit).at(-1) ?? []);
  const coming = traitsOf(change).flatMap((traits) => {
    const level = traits.level ?? known[0]?.level;
    const manager = traits.manager ?? known[0]?.manager;
    return level === undefined || !isLevel(level) ? [] : [{ level, manager }];
  });
  return [...known, ...coming].every(mayUnder);
}
