import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { TreeChange } from '@bang-vang/shared/domain/units/change.ts';
import { knownFacts } from '@bang-vang/shared/domain/units/history.ts';
import { reorganise } from '@bang-vang/shared/domain/units/reorganise.ts';
import { notAllowed } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { allRounds } from '../table/round.ts';
import { affectedAt } from './affected.ts';
import { mayChange } from './change-tree.ts';
import { pictureOf } from './picture.ts';
import { namedIn, viewOfFact } from './views.ts';

const dayOf = (change: TreeChange) => (change.kind === 'correct' ? change.fact : change.from);

/** What a change would do, told before anything is written: each unit before and after, and what hangs on it. */
export const previewTreeChange: UseCase<typeof contract.previewTreeChange> = async (request) => {
  const { body, actor, at, today } = request;
  const picture = await pictureOf(body.change);
  if (!mayChange(actor, body.change, picture, today)) return notAllowed;
  const decided = reorganise(body, picture.tree, picture.unitOf, at);
  if (!decided.ok) return decided;
  const open = (await allRounds()).flatMap(({ state }) => (state.state === 'open' ? [state.id] : []));
  const touched = await Promise.all(
    decided.value.map(async ({ state }) => {
      const before = picture.tree.factsOf(state.id).at(-1);
      const after = knownFacts(state).at(-1);
      if (!after) throw new Error(`a change leaves ${state.id} without facts`);
      return {
        unit: state.id,
        version: picture.headOf(state.id)?.version ?? 0,
        before: before && viewOfFact({ ...before, recordedAt: at }),
        after: viewOfFact(after),
        affected: await affectedAt(state.id, dayOf(body.change), open),
      };
    }),
  );
  const named = await unitNames(
    touched.flatMap(({ before, after }) => namedIn([...(before ? [before] : []), after])),
    today,
  );
  const ids = new Set(touched.flatMap(({ before, after }) => namedIn([...(before ? [before] : []), after])));
  return ok({ units: touched, names: [...ids].map((unit) => ({ ...named(unit) })) });
};
