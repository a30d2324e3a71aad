import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayReview } from '@bang-vang/shared/domain/access/may.ts';
import {
  abstainFromPart,
  draftPart,
  givePart,
  withdrawPart,
} from '@bang-vang/shared/domain/scoring/review-part.ts';
import { change, saveDraft } from '../kit/change.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { askedFor, partTarget } from './panel-of-sheet.ts';
import type { OfUnit } from './sheet-of-unit.ts';

/** The review is still under way as the part moves: whatever confirms or returns the sheet moves its head. */
const stillThere = ({ round, unit }: OfUnit, version: number) => [
  collectiveSheets.unmoved(collectiveSheetRef(round, unit), version),
];

/** Keeps a reviewer's own draft. */
export const savePartOf: UseCase<typeof scoring.savePart> = async (request) => {
  const { params, body } = request;
  const asked = await askedFor(params, request.actor, request.today);
  if (!asked.ok) return asked;
  const { round, set, sheet, account } = asked.value;
  const { marks, reasons, deductions } = body;
  return saveDraft(originOf(request), partTarget(params, account, body.version), (part) =>
    draftPart(part, sheet.state, round, set, { marks, reasons, deductions }),
  );
};

/** A reviewer hands in their points. The answer, which the trail keeps, tells none of them. */
export const givePartOf: UseCase<typeof scoring.givePart> = async (request) => {
  const { params, body } = request;
  const asked = await askedFor(params, request.actor, request.today);
  if (!asked.ok) return asked;
  const { round, set, sheet, account } = asked.value;
  const { marks, reasons, deductions } = body;
  return change(
    originOf(request),
    partTarget(params, account, body.version),
    (part) => givePart(part, sheet.state, round, set, { marks, reasons, deductions }, stepOf(request)),
    () => ({}),
    () => stillThere(params, sheet.version),
  );
};

/** A reviewer does not take part, with the reason. */
export const abstainFromPartOf: UseCase<typeof scoring.abstainFromPart> = async (request) => {
  const { params, body } = request;
  const asked = await askedFor(params, request.actor, request.today);
  if (!asked.ok) return asked;
  const { round, sheet, account } = asked.value;
  return change(
    originOf(request),
    partTarget(params, account, body.version),
    (part) => abstainFromPart(part, sheet.state, round, body.reason, stepOf(request)),
    () => ({}),
    () => stillThere(params, sheet.version),
  );
};

/** A reviewer takes a given part back, unless they may confirm the review themselves. */
export const withdrawPartOf: UseCase<typeof scoring.withdrawPart> = async (request) => {
  const { params, body, actor, today } = request;
  const asked = await askedFor(params, actor, today);
  if (!asked.ok) return asked;
  const { round, place, sheet, account } = asked.value;
  return change(
    originOf(request),
    partTarget(params, account, body.version),
    (part) => withdrawPart(part, sheet.state, round, mayReview(actor, place, today)),
    () => ({}),
    () => stillThere(params, sheet.version),
  );
};
