import { now } from '@bang-vang/functions/kit/live.ts';
import { useCases as scoring } from '@bang-vang/functions/scoring/use-cases.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { dayOf, daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { act, holder } from './act.ts';
import { calendarOf, withDaysLeft } from './calendar.ts';
import { reviewOf } from './marks.ts';

/** How many days more the demo gives a unit. */
const MORE_DAYS = 6;

/** The federation gives a unit more time for its sheet. */
export async function giveMoreTime(round: RoundId, unit: UnitId): Promise<void> {
  const { scoring: span } = withDaysLeft(calendarOf(2026), dayOf(now()));
  await act(scoring.extendDeadline, holder('chinhsach'), '2026-11-16', {
    params: { round, unit },
    body: {
      version: 0,
      until: daysAfter(span.to, MORE_DAYS),
      reason: 'Địa bàn mất điện, mất mạng nhiều ngày do mưa lũ.',
    },
  });
}

/** The federation's standing office looks again at a reviewed sheet, and is stricter on a few lines. */
export const playSecondLook = (
  params: { readonly round: RoundId; readonly unit: UnitId },
  version: number,
  own: Marks,
) =>
  act(scoring.lookAgain, holder('chinhsach'), '2026-11-19', {
    params,
    body: { version, ...reviewOf(collectiveSet, own, 4), deductions: [] },
  });
