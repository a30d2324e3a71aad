import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayExtend } from '@bang-vang/shared/domain/access/may.ts';
import { extendDeadline, noExtensions } from '@bang-vang/shared/domain/scoring/extension.ts';
import { change } from '../kit/change.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { extensionRef, extensions } from '../table/extension.ts';
import { knownFor } from './sheet-of-unit.ts';

/** Gives one unit more time for its sheets, with the reason. */
export const extendDeadlineOf: UseCase<typeof scoring.extendDeadline> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayExtend);
  if (!known.ok) return known;
  return change(
    originOf(request),
    {
      aggregate: extensions,
      ref: extensionRef(params.round, params.unit),
      expected: body.version,
      what: 'hạn gửi phiếu của đơn vị này',
      initial: noExtensions(params.round, params.unit),
    },
    (given) =>
      extendDeadline(given, known.value.round, { until: body.until, reason: body.reason }, stepOf(request)),
    () => ({}),
  );
};
