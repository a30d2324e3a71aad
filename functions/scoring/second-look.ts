import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { holdsAt, mayLookAgain } from '@bang-vang/shared/domain/access/may.ts';
import { lookAgain } from '@bang-vang/shared/domain/scoring/second-look.ts';
import { change } from '../kit/change.ts';
import { foundPlace } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { knownFor, said, targetOf } from './sheet-of-unit.ts';

/** A level above the reviewing union looks again; its points stand, the first level's stay beside them. */
export const lookAgainAt: UseCase<typeof scoring.lookAgain> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await knownFor(params, actor, today, mayLookAgain);
  if (!known.ok) return known;
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  const { round, set, reviewer } = known.value;
  const { marks, reasons, deductions } = body;
  // Right above the reviewing union, or the top of the tree: with two levels between they are not the same.
  const above = place.value.path.slice(0, -2);
  const [top = reviewer] = above;
  const nearest = above.at(-1) ?? reviewer;
  const asOfficer = holdsAt(actor, 'unit-officer', nearest, today);
  const looks = asOfficer
    ? ({ level: nearest, role: 'unit-officer' } as const)
    : ({ level: top, role: 'policy-board' } as const);
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) =>
      lookAgain(
        sheet,
        round,
        set,
        { marks, reasons, deductions },
        { at: reviewer, ...looks },
        stepOf(request),
      ),
    ({ state }) => ({ total: state.review.total }),
    ({ state }) => [said(params, body.version, { step: 'review', review: state.review })],
  );
};
