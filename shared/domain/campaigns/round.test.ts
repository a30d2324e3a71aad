import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId } from '../kernel/ids.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, aStep } from '../testing/step.ts';
import { aCalendar, aClosedRound, aRound } from './round.builder.ts';
import { ROUND_NEXT, closeRound, frozenSetOf, openRound, roundOfDay } from './round.ts';
import type { Round, RoundPlan } from './round.ts';

const PROGRAMME = { from: 2019, until: 2028 };
const { year, title, calendar, criteria, rules, basis } = aRound();
const aPlan = (over: Partial<RoundPlan> = {}): RoundPlan => ({
  year,
  title,
  calendar,
  criteria,
  rules,
  basis,
  ...over,
});
const open = (plan: RoundPlan, existing?: Round) => openRound(existing, plan, PROGRAMME, aStep());

describe('opening the round of a year', () => {
  test('names it after the year and keeps the versions of its criteria.', () => {
    expect(open(aPlan())).toEqual({
      ok: true,
      value: {
        state: { ...aPlan(), id: '2026', state: 'open', openedAt: AT },
        event: { kind: 'round-opened', year: 2026, criteria },
      },
    });
  });

  test('takes the first and the last year of the programme and no other.', () => {
    expect(open(aPlan({ year: 2019 })).ok).toBe(true);
    expect(open(aPlan({ year: 2028 })).ok).toBe(true);
    const outside = { ok: false, refusal: { code: 'year-outside-programme', from: 2019, until: 2028 } };
    expect(open(aPlan({ year: 2018 }))).toEqual(outside);
    expect(open(aPlan({ year: 2029 }))).toEqual(outside);
  });

  test('is refused when the year has a round, open or closed.', () => {
    const refused = { ok: false, refusal: { code: 'round-exists' } };
    expect(open(aPlan(), aRound())).toEqual(refused);
    expect(open(aPlan(), aClosedRound())).toEqual(refused);
  });

  test('is refused with the stage that is out of order.', () => {
    const wrong = aCalendar({ pacts: { from: day('2026-01-01'), to: day('2026-03-31') } });
    expect(open(aPlan({ calendar: wrong }))).toEqual({
      ok: false,
      refusal: { code: 'calendar-out-of-order', stage: 'pacts' },
    });
  });

  test.each(['collective', 'individual'] as const)(
    'is refused without criteria of the %s kind.',
    (subject) => {
      const others = criteria.filter((set) => set.subject !== subject);
      expect(open(aPlan({ criteria: others }))).toEqual({
        ok: false,
        refusal: { code: 'criteria-missing', subject },
      });
    },
  );
});

describe('closing a round', () => {
  test('keeps everything of it and the moment.', () => {
    expect(closeRound(aRound(), aStep())).toEqual({
      ok: true,
      value: {
        state: { ...aRound(), state: 'closed', closedAt: AT },
        event: { kind: 'round-closed', year: 2026 },
      },
    });
  });

  test('happens once.', () => {
    expect(closeRound(aClosedRound(), aStep())).toEqual({ ok: false, refusal: { code: 'round-closed' } });
  });
});

test('The moves of a round reach exactly the states that are declared.', () => {
  const states: readonly Round[] = [aRound(), aClosedRound()];
  expect(reached(states, [(round) => closeRound(round, aStep())])).toEqual(declared(ROUND_NEXT));
});

test('A subject’s criteria are the named ones of that subject, or its first.', () => {
  const set = (name: string) => id<CriteriaSetId>(name);
  expect(frozenSetOf(aRound(), 'individual')?.set).toBe('for-people');
  expect(frozenSetOf(aRound(), 'individual', set('for-office'))?.version).toBe(3);
  expect(frozenSetOf(aRound(), 'individual', set('for-units'))).toBeUndefined();
  expect(frozenSetOf(aRound({ criteria: [] }), 'collective')).toBeUndefined();
});

test('A day belongs to the round of its year.', () => {
  expect(roundOfDay(day('2026-12-31'))).toBe('2026');
});
