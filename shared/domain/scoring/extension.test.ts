import { expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { extendDeadline, lastExtension, noExtensions } from './extension.ts';

const none = noExtensions(id('2026'), id('C1'));
const reason = 'Mưa lũ, mất điện ba ngày.';
const extend = (until: string, given = none, at = AT, round = aRound()) =>
  extendDeadline(given, round, { until: day(until), reason }, aStep({ at }));
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);

test('More time is given with a reason, and the reason stays out of the event.', () => {
  expect(extend('2026-12-08')).toEqual({
    ok: true,
    value: {
      state: { ...none, given: [{ until: '2026-12-08', reason, by: ME, at: AT }] },
      event: { kind: 'deadline-extended', round: '2026', unit: 'C1', until: '2026-12-08' },
    },
  });
});

test('Each extension goes further than the day that holds, and none into the past.', () => {
  const first = extend('2026-12-08');
  const given = first.ok ? first.value.state : none;
  const later = instant('2026-12-20T03:00:00.000Z');
  expect([
    refusal(extend('2026-12-04')),
    refusal(extend('2026-12-08', given)),
    refusal(extend('2026-12-19', given, later)),
    refusal(extend('2026-12-20', given, later)),
  ]).toEqual([
    { code: 'extension-not-later', until: '2026-12-04' },
    { code: 'extension-not-later', until: '2026-12-08' },
    { code: 'extension-not-later', until: '2026-12-08' },
    undefined,
  ]);
});

test('The last one holds, and a unit without one goes by the calendar.', () => {
  const first = extend('2026-12-08');
  const second = first.ok ? extend('2026-12-12', first.value.state) : first;
  expect([lastExtension(undefined), second.ok && lastExtension(second.value.state)?.until]).toEqual([
    undefined,
    '2026-12-12',
  ]);
});

test('A closed round is extended for nobody.', () => {
  expect(extendDeadline(none, aClosedRound(), { until: day('2027-12-08'), reason }, aStep())).toEqual({
    ok: false,
    refusal: { code: 'round-closed' },
  });
});
