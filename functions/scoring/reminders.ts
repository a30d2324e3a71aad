import { reminderRule } from '@bang-vang/shared/data/reminders.ts';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { neverReminded, remind } from '@bang-vang/shared/domain/scoring/reminder.ts';
import type { Reminders } from '@bang-vang/shared/domain/scoring/reminder.ts';
import { change } from '../kit/change.ts';
import { foundMember, foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { individualSheetsOfEach } from '../table/individual-sheet.ts';
import { reminders, remindersOfEach, remindersRef } from '../table/reminders.ts';
import { deadlineFor } from './sheet-of-unit.ts';

/** What a list tells of somebody's reminders; nothing before the first. */
export const remindedOf = (state: Reminders | undefined) =>
  state?.last && { times: state.times, at: state.last.at };

/**
 * Notes that several people of the unit were reminded of the own sheet; the words go out by whoever reminds. Each is a
 * transaction of its own: whoever has sent it, or was reminded too lately, is passed over, and a request that broke off is
 * sent again and goes on. Nobody is reminded unless all are of the unit.
 */
export const remindPeople: UseCase<typeof scoring.remindPeople> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, place] = await Promise.all([foundRound(params.round), foundPlace(params.unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  const { state } = round.value;
  const people = [...new Set(body.people)];
  const [members, sheets, heads, deadline] = await Promise.all([
    sideBySide(people, (person) => foundMember(params.unit, person, today)),
    individualSheetsOfEach(params.round, params.unit, people),
    remindersOfEach(params.round, params.unit, people),
    deadlineFor(state, params),
  ]);
  const unknown = members.find((member) => !member.ok);
  if (unknown) return unknown;
  const outcomes = await sideBySide([...people.entries()], ([index, person]) => {
    const whose = { round: params.round, unit: params.unit, person };
    return change(
      originOf({ ...request, attempt: { ...request.attempt, key: `${request.attempt.key}.${person}` } }),
      {
        aggregate: reminders,
        ref: remindersRef(params.round, params.unit, person),
        expected: heads[index]?.version ?? 0,
        what: 'lần nhắc này',
        initial: neverReminded(whose),
      },
      (before) => remind(before, sheets[index]?.state, state, reminderRule, deadline, stepOf(request)),
      () => ({}),
    );
  });
  const halted = outcomes.some(({ ok: isReminded }) => isReminded)
    ? outcomes.find(isUnsettled)
    : (outcomes.find(isUnsettled) ?? outcomes.find(isForAll));
  if (halted) return halted;
  const names = members.flatMap((member) => (member.ok ? [member.value] : []));
  const named = (isReminded: boolean) =>
    names.flatMap(({ id, name }, index) => (outcomes[index]?.ok === isReminded ? [{ id, name }] : []));
  return ok({ reminded: named(true), passedOver: named(false), deadline });
};

type Outcome = Awaited<ReturnType<typeof change<Reminders, Move, object, Refused>>>;
type Move = Extract<ReturnType<typeof remind>, { ok: true }>['value'];
type Refused = Extract<ReturnType<typeof remind>, { ok: false }>['refusal'];
type Halted<Code extends string> = Extract<Outcome, { ok: false }> & {
  readonly refusal: { readonly code: Code };
};

/** What the same request, sent again, may yet settle, or never could. */
const isUnsettled = (outcome: Outcome): outcome is Halted<'busy' | 'idempotency-mismatch'> =>
  !outcome.ok && (outcome.refusal.code === 'busy' || outcome.refusal.code === 'idempotency-mismatch');

/** What holds for everybody, where nobody was reminded. */
const isForAll = (outcome: Outcome): outcome is Halted<'round-closed' | 'past-deadline'> =>
  !outcome.ok && (outcome.refusal.code === 'round-closed' || outcome.refusal.code === 'past-deadline');
