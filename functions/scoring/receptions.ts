import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { acceptResult, appealSheet } from '@bang-vang/shared/domain/scoring/appeal.ts';
import { change } from '../kit/change.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { knownFor, said, targetOf } from './sheet-of-unit.ts';

/** The unit agrees with its review. */
export const acceptReview: UseCase<typeof scoring.acceptReview> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  const { round, reviewer } = known.value;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => acceptResult(sheet, round, reviewer, stepOf(request)),
    () => ({}),
  );
};

/** The unit appeals against its review, line by line. */
export const appealReview: UseCase<typeof scoring.appealReview> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  const { round, set, reviewer } = known.value;
  const { lines, grounds } = body;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => appealSheet(sheet, round, set, { lines, grounds }, reviewer, stepOf(request)),
    () => ({}),
    ({ state }) => [said(params, body.version, { step: 'appeal', appeal: state.appeal })],
  );
};
