import type * as z from 'zod';
import type { nominations as contract } from '@bang-vang/shared/contract/nominations.ts';
import type { nominationView } from '@bang-vang/shared/contract/views.ts';
import { mayHandleAt } from '@bang-vang/shared/domain/access/may.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { DecisionRegister } from '@bang-vang/shared/domain/nominations/decision.ts';
import type { Nomination } from '@bang-vang/shared/domain/nominations/nomination.ts';
import { notAllowed, orNotFound, readableFact, readableUnit } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import type { Head } from '../table/aggregate.ts';
import { registerRef, registers } from '../table/decision.ts';
import { nominationRef, nominations, nominationsAt, nominationsFrom } from '../table/nomination.ts';
import { loadPerson } from '../table/membership.ts';
import { sentOnBy } from '../table/sent-on.ts';
import { lineHeld } from '../table/tree.ts';
import { NOMINATION, standingAt } from './climb.ts';
import { finalPoints } from './final-points.ts';

/** Nominations as screens see them, with names of today, final points and the decision that commends them. */
async function viewsOf(
  heads: readonly Head<Nomination>[],
  today: Day,
  register: DecisionRegister | undefined,
): Promise<z.output<typeof nominationView>[]> {
  const named = await unitNames(
    heads.flatMap(({ state }) => [state.unit, state.at, ...state.endorsements.map(({ unit }) => unit)]),
    today,
  );
  return Promise.all(
    heads.map(async ({ state, version }) => {
      const { nominee } = state;
      const person = nominee.kind === 'person' ? await loadPerson(state.unit, nominee.person) : undefined;
      return {
        ...state,
        version,
        unit: { ...named(state.unit) },
        at: { ...named(state.at) },
        nominee:
          nominee.kind === 'person'
            ? { ...nominee, name: person?.name ?? nominee.person }
            : { ...nominee, name: named(state.unit).name },
        nominatedAt: instant(state.nominatedAt),
        endorsements: state.endorsements.map(({ unit, opinion, at }) => ({
          unit: { ...named(unit) },
          opinion,
          at: instant(at),
        })),
        finalPoints: await finalPoints(state.round, state.unit, nominee),
        decision: register?.decided[state.id],
        result: 'result' in state ? state.result : undefined,
        reason: 'reason' in state ? state.reason : undefined,
      };
    }),
  );
}

/** The nominations a unit, or one it took over from, has made, those that have climbed to it, and those it has sent on. */
export const listNominations: UseCase<typeof contract.listNominations> = async (request) => {
  const { params, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const line = await lineHeld(params.unit, today);
  const ofAll = async <T>(list: (round: RoundId, unit: UnitId) => Promise<readonly T[]>) =>
    (await Promise.all(line.map((unit) => list(params.round, unit)))).flat();
  const [made, arrived, sentOn, register] = await Promise.all([
    ofAll(nominationsFrom),
    ofAll(nominationsAt),
    ofAll(sentOnBy),
    registers.load(registerRef(params.round)),
  ]);
  const passedBy = await Promise.all(sentOn.map((id) => nominations.load(nominationRef(id))));
  const heads = new Map(
    [...made, ...arrived, ...passedBy.filter((head) => head !== undefined)].map((head) => [
      head.state.id,
      head,
    ]),
  );
  return ok({ nominations: await viewsOf([...heads.values()], today, register?.state) });
};

/** One nomination, for those who may read its unit, or handle it where it waits. */
export const getNomination: UseCase<typeof contract.getNomination> = async ({ params, actor, today }) => {
  const head = orNotFound(await nominations.load(nominationRef(params.nomination)), NOMINATION);
  if (!head.ok) return head;
  const { state } = head.value;
  const readable = await readableUnit(actor, state.unit, today);
  if (!readable.ok && !mayHandleAt(actor, await standingAt(state, today), today)) return notAllowed;
  const register = await registers.load(registerRef(state.round));
  const [view] = await viewsOf([head.value], today, register?.state);
  return orNotFound(view, NOMINATION);
};
