import { expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AwardId, CommendationId, PersonId, UnitId } from '../kernel/ids.ts';
import { AT, TODAY, aStep } from '../testing/step.ts';
import { commend } from './commendation.ts';

const wish = (conference = '2026-11-10', decision = '2026-11-12') => ({
  id: id<CommendationId>('k1'),
  unit: id<UnitId>('C1'),
  person: id<PersonId>('mai'),
  award: id<AwardId>('grassroots-certificate'),
  citation: 'Tận tuỵ với người dân.',
  conferenceOn: day(conference),
  decision: { number: '12/QĐ-CĐCS', date: day(decision), signer: 'Nguyễn Thị Yến' },
});
const given = { decidedBy: 'grassroots', level: 'grassroots', today: TODAY };

test('A unit commends one of its people by its own conference’s decision.', () => {
  expect(commend(aRound(), wish(), given, aStep())).toEqual({
    ok: true,
    value: {
      state: { ...wish(), state: 'commended', round: '2026', commendedAt: AT },
      event: {
        kind: 'commended',
        round: '2026',
        unit: 'C1',
        person: 'mai',
        award: 'grassroots-certificate',
        said: { about: 'mai', purpose: 'merit', words: 'Tận tuỵ với người dân.' },
      },
    },
  });
});

test('A decision of the conference’s own day is good, an earlier one is not.', () => {
  expect(commend(aRound(), wish('2026-11-12', '2026-11-12'), given, aStep()).ok).toBe(true);
  expect(commend(aRound(), wish('2026-11-13', '2026-11-12'), given, aStep())).toEqual({
    ok: false,
    refusal: { code: 'decision-before-conference' },
  });
});

test('A decision may bear today’s date, not tomorrow’s.', () => {
  expect(commend(aRound(), wish('2026-11-10', '2026-11-20'), given, aStep()).ok).toBe(true);
  expect(commend(aRound(), wish('2026-11-10', '2026-11-21'), given, aStep())).toEqual({
    ok: false,
    refusal: { code: 'date-ahead', field: 'decision.date' },
  });
});

test('An award of another level is not the unit’s to give.', () => {
  expect(commend(aRound(), wish(), { ...given, decidedBy: 'federation' }, aStep())).toEqual({
    ok: false,
    refusal: { code: 'award-of-another-level' },
  });
});

test('A closed round takes no commendation.', () => {
  expect(commend(aClosedRound(), wish(), given, aStep())).toEqual({
    ok: false,
    refusal: { code: 'round-closed' },
  });
});
