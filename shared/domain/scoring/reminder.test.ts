import { expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import type { Round } from '../campaigns/round.ts';
import { instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { PersonId, RoundId, UnitId } from '../kernel/ids.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { deadlineOf, lastMinuteOf } from './deadline.ts';
import type { IndividualSheet } from './individual-sheet.ts';
import { neverReminded, remind } from './reminder.ts';
import type { Reminders } from './reminder.ts';
import { aPersonsAssessed, aPersonsDraft, aPersonsSubmitted } from './sheet.builder.ts';

const ROUND = aRound();
const DEADLINE = deadlineOf(ROUND);
const WHOSE = { round: id<RoundId>('2026'), unit: id<UnitId>('C1'), person: id<PersonId>('mai') };
const NEVER = neverReminded(WHOSE);
const ONCE: Reminders = { ...NEVER, times: 1, last: { by: ME, at: AT } };
const again = (at = AT, reminders = ONCE, sheet?: IndividualSheet, round: Round = ROUND) => {
  const outcome = remind(reminders, sheet, round, { everyDays: 2 }, DEADLINE, aStep({ at }));
  return outcome.ok ? outcome.value.state.times : outcome.refusal;
};

test('Somebody without a sheet, or with one that is not sent, is reminded: how often, when and until which day is kept.', () => {
  for (const sheet of [undefined, aPersonsDraft()])
    expect(remind(NEVER, sheet, ROUND, { everyDays: 1 }, DEADLINE, aStep())).toEqual({
      ok: true,
      value: {
        state: ONCE,
        event: { kind: 'person-reminded', ...WHOSE, times: 1, until: DEADLINE.day },
      },
    });
});

test('Nobody is reminded more often than the rule says, counted in days of Vietnam.', () => {
  expect(again(AT)).toEqual({ code: 'reminded-lately', at: AT });
  expect(again(instant('2026-11-21T16:59:00.000Z'))).toEqual({ code: 'reminded-lately', at: AT });
  expect(again(instant('2026-11-21T17:00:00.000Z'))).toBe(2);
});

test('Whoever has sent is not reminded, nor anybody in a closed round or once nothing is taken any more.', () => {
  expect(again(AT, NEVER, aPersonsSubmitted())).toEqual({ code: 'wrong-state', state: 'submitted' });
  expect(again(AT, NEVER, aPersonsAssessed())).toEqual({ code: 'wrong-state', state: 'assessed' });
  expect(again(AT, NEVER, undefined, aClosedRound())).toEqual({ code: 'round-closed' });
  const past = { code: 'past-deadline', closedAt: lastMinuteOf(DEADLINE) };
  expect(again(DEADLINE.graceEnds, NEVER)).toEqual(past);
});
