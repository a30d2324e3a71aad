import { expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import { AT, aStep } from '../testing/step.ts';
import { aLevel } from '../units/unit.builder.ts';
import { register } from './registration.ts';
import type { Registration } from './registration.ts';
import { aClosedRound, aRound } from './round.builder.ts';

const C1: UnitId = id('C1');
const unit = { id: C1, level: aLevel() };
const wish = { strands: ['campaign'], targets: 'Trả hồ sơ đúng hẹn.' } as const;

const registered: Registration = {
  state: 'registered',
  round: id('2026'),
  unit: C1,
  strands: ['campaign', 'movement'],
  targets: 'Trả hồ sơ đúng hẹn.',
  registeredAt: AT,
};

test('A unit registers for both strands, kept in one order and once each.', () => {
  const strands = ['movement', 'campaign', 'movement'] as const;
  expect(register(undefined, aRound(), unit, { ...wish, strands }, aStep())).toEqual({
    ok: true,
    value: {
      state: registered,
      event: { kind: 'registered', round: '2026', unit: 'C1', strands: ['campaign', 'movement'] },
    },
  });
});

test('A unit may register for one strand only.', () => {
  const outcome = register(undefined, aRound(), unit, wish, aStep());
  expect(outcome.ok && outcome.value.state.strands).toEqual(['campaign']);
});

test('The event says nothing of what the unit undertakes in its own words.', () => {
  const outcome = register(undefined, aRound(), unit, wish, aStep());
  expect(JSON.stringify(outcome.ok && outcome.value.event)).not.toContain(wish.targets);
});

test('A closed round takes no registration.', () => {
  expect(register(undefined, aClosedRound(), unit, wish, aStep())).toEqual({
    ok: false,
    refusal: { code: 'round-closed' },
  });
});

test('A level that does not score collectively does not register, and is named.', () => {
  const level = aLevel({ name: 'Công đoàn bộ phận', scoresCollectively: false });
  expect(register(undefined, aRound(), { id: C1, level }, wish, aStep())).toEqual({
    ok: false,
    refusal: { code: 'level-does-not-register', level: 'Công đoàn bộ phận' },
  });
});

test('A unit registers once in a round.', () => {
  expect(register(registered, aRound(), unit, wish, aStep())).toEqual({
    ok: false,
    refusal: { code: 'already-registered' },
  });
});
