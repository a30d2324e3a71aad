import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { NominationId } from '../kernel/ids.ts';
import { aStep, AT, TODAY } from '../testing/step.ts';
import { erasePerson } from './erasure.ts';

const wish = { person: id<never>('mai'), unit: id<never>('C1'), askedOn: day('2026-11-01') };
const given = { today: TODAY, decided: [] };
const erased = erasePerson(undefined, wish, given, aStep());

test('An erasure leaves who it was by identifier, where, and the day it was asked for: nothing else.', () => {
  expect(erased).toEqual({
    ok: true,
    value: {
      state: { ...wish, state: 'erased', erasedAt: AT },
      event: { kind: 'person-erased', unit: 'C1', person: 'mai', askedOn: '2026-11-01' },
    },
  });
});

test('Nobody is erased twice, nor before it was asked for.', () => {
  expect(erasePerson(erased.ok ? erased.value.state : undefined, wish, given, aStep())).toEqual({
    ok: false,
    refusal: { code: 'already-erased' },
  });
  expect(erasePerson(undefined, { ...wish, askedOn: day('2026-11-21') }, given, aStep())).toEqual({
    ok: false,
    refusal: { code: 'date-ahead', field: 'askedOn' },
  });
});

test('Whom a decision names is not erased before the decision is dealt with.', () => {
  const decided = [id<NominationId>('n1')];
  expect(erasePerson(undefined, wish, { ...given, decided }, aStep())).toEqual({
    ok: false,
    refusal: { code: 'named-in-decision', nominations: ['n1'] },
  });
});
