import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { enterPaperSheet } from '@bang-vang/shared/domain/scoring/individual-entry.ts';
import type {
  IndividualSheet,
  SubmittedIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { change, make } from '../kit/change.ts';
import { filesFound } from '../kit/files-found.ts';
import { foundMember, foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { sentByPerson } from './persons-past.ts';
import { setOf } from './sets.ts';
import { deadlineFor } from './sheet-of-unit.ts';
import { filesIn, linesWith } from './files-of-lines.ts';

type Outcome = ReturnType<typeof enterPaperSheet>;
type Entry = Result<
  Extract<Outcome, { ok: true }>['value'],
  Extract<Outcome, { ok: false }>['refusal'] | { code: 'sheet-exists' }
>;

/**
 * Someone inside the unit, never the person, enters and sends what the person has filled in on paper, with pictures of it.
 * Version 0 says that there is no sheet yet; it is then made, without a code.
 */
export const enterPaperSheetOf: UseCase<typeof scoring.enterPaperSheet> = async (request) => {
  const { params, actor, today } = request;
  const { version, set: id, ...paper } = request.body;
  const [round, place, member] = await Promise.all([
    foundRound(params.round),
    foundPlace(params.unit, today),
    foundMember(params.unit, params.person, today),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayAssess(actor, place.value, params.person, today)) return notAllowed;
  if (!member.ok) return member;
  const { state } = round.value;
  if (!state.criteria.some(({ set, subject }) => set === id && subject === 'individual'))
    return refuse({ code: 'set-not-in-round' });
  const [set, deadline, files] = await Promise.all([
    setOf(state, id),
    deadlineFor(state, params),
    filesFound(params, [...filesIn(paper.evidence), ...paper.scans], today),
  ]);
  const stray = linesWith(paper.evidence, files.stray);
  if (stray.length > 0) return refuse({ code: 'files-not-kept', items: stray });
  if (paper.scans.some((scan) => files.stray.has(scan))) return refuse({ code: 'scan-not-kept' });
  const { unit, person } = params;
  const ref = individualSheetRef(params.round, unit, person);
  const target = { aggregate: individualSheets, ref };
  const entered = (sheet: IndividualSheet | undefined): Entry =>
    version === 0 && sheet
      ? refuse({ code: 'sheet-exists' })
      : enterPaperSheet(sheet, state, set, { unit, person }, paper, deadline, stepOf(request));
  const also = ({ state: sheet }: { readonly state: SubmittedIndividualSheet }) => [
    ...files.guards([]),
    sentByPerson(sheet, version),
  ];
  return version === 0
    ? make(originOf(request), target, entered, ({ state: sheet }) => ({ total: sheet.total }), also)
    : change(
        originOf(request),
        { ...target, expected: version, what: 'phiếu của người này' },
        entered,
        ({ state: sheet }) => ({ total: sheet.total }),
        also,
      );
};
