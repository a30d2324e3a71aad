import type { reports } from '@bang-vang/shared/contract/reports.ts';
import { FEW_REVIEWS } from '@bang-vang/shared/data/score-bins.ts';
import { mayDirectReviewers } from '@bang-vang/shared/domain/access/may.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { leniencyOfReviewers } from '@bang-vang/shared/domain/reports/leniency.ts';
import { foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { loadAccount } from '../table/account.ts';
import { figuresUnder } from '../table/fairness.ts';

/**
 * How each of those who review the units of a union gives points, for whoever directs them and for nobody else. What a panel
 * gave is known here only once its review stands.
 */
export const getReviewerLeniency: UseCase<typeof reports.getReviewerLeniency> = async ({
  params,
  actor,
  today,
}) => {
  const { round, unit } = params;
  const [place, found] = await Promise.all([foundPlace(unit, today), foundRound(round)]);
  if (!place.ok) return place;
  if (!mayDirectReviewers(actor, place.value, today)) return notAllowed;
  if (!found.ok) return found;
  const figures = await figuresUnder(round, unit);
  const reviewers = await Promise.all(
    leniencyOfReviewers(figures).map(async (one) => ({
      ...one,
      name: (await loadAccount(one.account))?.name ?? one.account,
      few: one.sheets < FEW_REVIEWS,
    })),
  );
  return ok({ unit: { id: unit, name: place.value.fact.name }, reviewers });
};
