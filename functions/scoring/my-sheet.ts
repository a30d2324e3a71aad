import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { CodeHolder } from '@bang-vang/shared/domain/access/actor.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { lastAppealDay } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { deadlineWith } from '@bang-vang/shared/domain/scoring/extension.ts';
import { questionAssessment } from '@bang-vang/shared/domain/scoring/individual-assessment.ts';
import {
  saveIndividualDraft,
  submitIndividualSheet,
  withdrawIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { isAwaited } from '@bang-vang/shared/domain/scoring/reminder.ts';
import { change, saveDraft } from '../kit/change.ts';
import { filesFound } from '../kit/files-found.ts';
import { foundPerson, foundRound, orNotFound } from '../kit/found.ts';
import { unitName } from '../kit/names.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { sheetWithReminders } from '../table/reminders.ts';
import { filesIn, linesWith } from './files-of-lines.ts';
import { remindedOf } from './reminders.ts';
import { saidOfPerson, sentByPerson } from './persons-past.ts';
import { setOf } from './sets.ts';
import { deadlineFor, extensionsOf } from './sheet-of-unit.ts';
import { viewOfIndividualSheet } from './views.ts';

const SHEET = 'phiếu của bạn';

const refOf = ({ round, unit, person }: CodeHolder) => individualSheetRef(round, unit, person);

const targetOf = (actor: CodeHolder, expected: number) => ({
  aggregate: individualSheets,
  ref: refOf(actor),
  expected,
  what: SHEET,
});

async function opened(actor: CodeHolder) {
  const [round, loaded] = await Promise.all([foundRound(actor.round), individualSheets.load(refOf(actor))]);
  if (!round.ok) return round;
  const head = orNotFound(loaded, SHEET);
  return head.ok ? ok({ round: round.value.state, head: head.value }) : head;
}

async function namesOf({ unit, person }: CodeHolder, today: Day) {
  const [named, found] = await Promise.all([unitName(unit, today), foundPerson(unit, person)]);
  return found.ok ? ok({ unit: named, person: { id: found.value.id, name: found.value.name } }) : found;
}

/** The sheet that the caller's code opens. The code ends with its round. */
export const openMySheet: UseCase<typeof scoring.openMySheet> = async ({ actor, today }) => {
  const [found, { sheet, reminded }, given, names] = await Promise.all([
    foundRound(actor.round, { consistent: false }),
    sheetWithReminders(actor.round, actor.unit, actor.person),
    extensionsOf(actor, { consistent: false }),
    namesOf(actor, today),
  ]);
  if (!found.ok) return found;
  const head = orNotFound(sheet, SHEET);
  if (!head.ok) return head;
  if (!names.ok) return names;
  const { state: round } = found.value;
  const { state, version } = head.value;
  if (round.state === 'closed') return refuse({ code: 'code-unknown' });
  const deadline = deadlineWith(round, given?.state);
  const told = isAwaited(state) ? remindedOf(reminded?.state) : undefined;
  const askUntil = state.state === 'assessed' ? lastAppealDay(state.assessment.at, round) : undefined;
  return ok({
    ...names.value,
    sheet: await viewOfIndividualSheet(state, version),
    round: round.id,
    deadline: deadline.day,
    ...(told && { reminded: told }),
    ...(askUntil !== undefined && askUntil >= today && { askUntil }),
  });
};

/** Keeps the caller's draft as entered. */
export const saveMySheet: UseCase<typeof scoring.saveMySheet> = async (request) => {
  const { actor, body } = request;
  const { version, ...entries } = body;
  const known = await opened(actor);
  if (!known.ok) return known;
  const { round, head } = known.value;
  const set = await setOf(round, head.state.set);
  const { unit, person } = actor;
  const files = await filesFound(
    { round: actor.round, unit, person },
    filesIn(entries.evidence),
    request.today,
  );
  const stray = linesWith(entries.evidence, files.stray);
  if (stray.length > 0) return refuse({ code: 'files-not-kept', items: stray });
  return saveDraft(
    originOf(request),
    targetOf(actor, version),
    (sheet) => saveIndividualDraft(sheet, round, set, entries),
    ({ evidence }) => files.guards(filesIn(evidence)),
  );
};

/** Sends the caller's own points. */
export const submitMySheet: UseCase<typeof scoring.submitMySheet> = async (request) => {
  const { actor, body } = request;
  const known = await opened(actor);
  if (!known.ok) return known;
  const { round, head } = known.value;
  const set = await setOf(round, head.state.set);
  const deadline = await deadlineFor(round, actor);
  return change(
    originOf(request),
    targetOf(actor, body.version),
    (sheet) => submitIndividualSheet(sheet, round, set, deadline, stepOf(request)),
    ({ state }) => ({ total: state.total }),
    ({ state }) => [sentByPerson(state, body.version)],
  );
};

/** Takes the caller's sheet back while nobody has assessed it. */
export const withdrawMySheet: UseCase<typeof scoring.withdrawMySheet> = async (request) => {
  const { actor, body } = request;
  const known = await opened(actor);
  if (!known.ok) return known;
  const { round } = known.value;
  const deadline = await deadlineFor(round, actor);
  return change(
    originOf(request),
    targetOf(actor, body.version),
    (sheet) => withdrawIndividualSheet(sheet, round, deadline, stepOf(request)),
    () => ({}),
  );
};

/** The caller asks for the points to be looked at again. */
export const questionMyAssessment: UseCase<typeof scoring.questionAssessment> = async (request) => {
  const { actor, body } = request;
  const known = await opened(actor);
  if (!known.ok) return known;
  return change(
    originOf(request),
    targetOf(actor, body.version),
    (sheet) => questionAssessment(sheet, known.value.round, body.grounds, stepOf(request)),
    () => ({}),
    ({ state }) => [saidOfPerson(state, body.version, { step: 'question', question: state.question })],
  );
};
