import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayLookAgain, mayReview } from '@bang-vang/shared/domain/access/may.ts';
import { answerAppeal, finaliseSheet } from '@bang-vang/shared/domain/scoring/appeal.ts';
import { reviewAlone } from '@bang-vang/shared/domain/scoring/confirming.ts';
import { beginReview, returnSheet } from '@bang-vang/shared/domain/scoring/reviewing.ts';
import { change } from '../kit/change.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { panelNow, sheetNow, unmovedPanel } from './panel-of-sheet.ts';
import { askParts, ofPanel, pauseParts } from './panels.ts';
import { knownFor, said, targetOf } from './sheet-of-unit.ts';

/** The supervising union takes a unit's sheet in hand; a panel that was assigned is asked for its parts. */
export const beginReviewOf: UseCase<typeof scoring.beginReview> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayReview);
  if (!known.ok) return known;
  const { round, reviewer } = known.value;
  const origin = originOf(request);
  const asked = await askParts(origin, params);
  const outcome = await change(
    origin,
    targetOf(params, body.version),
    (sheet) => beginReview(sheet, round, reviewer, stepOf(request)),
    () => ({}),
    () => asked,
  );
  return ofPanel(outcome, body.version);
};

/** Gives a sheet back to its unit, with what to mend. */
export const returnCollectiveSheet: UseCase<typeof scoring.returnCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayReview);
  if (!known.ok) return known;
  const { round, set, reviewer } = known.value;
  const { general, lines, until } = body;
  const origin = originOf(request);
  const paused = await pauseParts(origin, params);
  const outcome = await change(
    origin,
    targetOf(params, body.version),
    (sheet) => returnSheet(sheet, round, set, { general, lines, until }, reviewer, stepOf(request)),
    () => ({}),
    ({ state }) => [
      ...state.returns.slice(-1).map((mend) => said(params, body.version, { step: 'return', mend })),
      ...paused,
    ],
  );
  return ofPanel(outcome, body.version);
};

/** Puts the supervising union's points beside the unit's own, where no panel was asked for them. */
export const reviewCollectiveSheet: UseCase<typeof scoring.reviewCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayReview);
  if (!known.ok) return known;
  const { round, set, reviewer } = known.value;
  const { marks, reasons, deductions } = body;
  const panel = await panelNow(params);
  const outcome = await change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) =>
      reviewAlone(sheet, round, set, panel.state, { marks, reasons, deductions }, reviewer, stepOf(request)),
    ({ state }) => ({ total: state.review.total }),
    ({ state }) => [
      said(params, body.version, { step: 'review', review: state.review }),
      ...unmovedPanel(params, panel, []),
    ],
  );
  return ofPanel(outcome, body.version);
};

/** Answers a unit's appeal, with the points that stand from now on: by whoever reviewed last. */
export const answerAppealOf: UseCase<typeof scoring.answerAppeal> = async (request) => {
  const { params, body } = request;
  const { state: appealed } = await sheetNow(params);
  const isLookedAgain = 'first' in appealed;
  const known = await knownFor(
    params,
    request.actor,
    request.today,
    isLookedAgain ? mayLookAgain : mayReview,
  );
  if (!known.ok) return known;
  const { round, set, reviewer } = known.value;
  const { marks, reasons, deductions, text } = body;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) =>
      answerAppeal(sheet, round, set, { marks, reasons, deductions, text }, reviewer, stepOf(request)),
    ({ state }) => ({ total: state.review.total }),
    ({ state }) => [said(params, body.version, { step: 'answer', text, review: state.review })],
  );
};

/** Makes a unit's result final. */
export const finaliseCollectiveSheet: UseCase<typeof scoring.finaliseCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayReview);
  if (!known.ok) return known;
  const { round, reviewer } = known.value;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => finaliseSheet(sheet, round, reviewer, stepOf(request)),
    () => ({}),
  );
};
