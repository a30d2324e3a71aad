import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { personSheetRow } from '@bang-vang/shared/contract/sheet-views.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { foldedWords, holdsWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { SHEET_STATES } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { isAwaited, mayRemindOn } from '@bang-vang/shared/domain/scoring/reminder.ts';
import { reminderRule } from '@bang-vang/shared/data/reminders.ts';
import { readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import type { Head } from '../table/aggregate.ts';
import { individualSheetsOfEach } from '../table/individual-sheet.ts';
import { everInLine, knownInLine, pageAlong } from '../table/line-memberships.ts';
import { membersOn } from '../table/membership.ts';
import type { Membership } from '../table/membership.ts';
import { remindersOfEach } from '../table/reminders.ts';
import { placeInStep, sheetsAtStep, stepsOf } from '../table/sheet-step.ts';
import { lineHeld } from '../table/tree.ts';
import { remindedOf } from './reminders.ts';

type Row = z.output<typeof personSheetRow>;
type OfUnit = { readonly round: RoundId; readonly unit: UnitId };

const PAGE = 50;
/** No more at once than a page holds: the sheets of the others would be read for nothing. */
const ALONG = { page: PAGE, atOnce: PAGE, readAtMost: 500 };

/** A page of the unit's people of today with where their sheets stand; of one step, whoever came to it first. */
export const listIndividualSheets: UseCase<typeof scoring.listIndividualSheets> = async (request) => {
  const { params, query, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const unit = { id: params.unit, name: fact.value.name };
  const { step, after } = query;
  const page =
    step === undefined || step === 'none' || step === 'to-remind'
      ? await byName(params, after, today, isAt(step, today))
      : await atStep(params, step, after, today);
  return ok({ unit, ...page });
};

/** The same, of those whose name holds every word, with or without marks. */
export const searchIndividualSheets: UseCase<typeof scoring.searchIndividualSheets> = async (request) => {
  const { params, body, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const words = foldedWords(body.words);
  const page = await byName(params, body.after, today, ({ name }) => holdsWords(name, words));
  return ok({ unit: { id: params.unit, name: fact.value.name }, ...page });
};

/** How many of the unit's people stand at each step, and how many of today's have no sheet yet. */
export const countIndividualSheets: UseCase<typeof scoring.countIndividualSheets> = async (request) => {
  const { params, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const [memberships, steps] = await Promise.all([
    everInLine(params.unit, today),
    stepsOf(params.round, params.unit),
  ]);
  const started = new Set(steps.map(({ person }) => person));
  const none = membersOn(memberships, today).filter(({ id }) => !started.has(id)).length;
  const count = (state: IndividualSheet['state']) => steps.filter((one) => one.state === state).length;
  const counts = Object.fromEntries(SHEET_STATES.map((state) => [state, count(state)]));
  return ok({ all: none + steps.length, none, ...(counts as Record<IndividualSheet['state'], number>) });
};

/** Whether a row stands where the list asks for. */
const isAt =
  (step: 'none' | 'to-remind' | undefined, today: Day) =>
  ({ state, reminded }: Row): boolean => {
    if (step === undefined) return true;
    if (step === 'none') return state === 'none';
    return (state === 'none' || state === 'draft') && mayRemindOn(reminded?.at, reminderRule, today);
  };

/** Along the list of names: today's people, and whoever has a sheet of the round here. */
async function byName(
  { round, unit }: OfUnit,
  after: string | undefined,
  today: Day,
  isShown: (row: Row) => boolean,
) {
  const [, ...others] = await lineHeld(unit, today);
  const { shown, next } = await pageAlong([unit, ...others], after, ALONG, async (memberships) => {
    const people = memberships.map(({ id }) => id);
    const sheets = await individualSheetsOfEach(round, unit, people);
    const reminded = await remindedAmong(round, unit, people, sheets);
    const members = new Set(membersOn(memberships, today));
    return memberships.map((one, place) => {
      const sheet = sheets[place]?.state;
      if (!sheet && !members.has(one)) return undefined;
      const row = rowOf(one, sheet, reminded.get(one.id));
      return isShown(row) ? row : undefined;
    });
  });
  return { people: [...shown], ...(next === undefined ? {} : { next }) };
}

/** Along the list of a step, in the order in which they came to it. A sheet that has gone on since is left out. */
async function atStep(
  { round, unit }: OfUnit,
  state: IndividualSheet['state'],
  after: string | undefined,
  today: Day,
) {
  const { steps, more } = await sheetsAtStep({ round, unit, state }, after, PAGE);
  const people = steps.map(({ person }) => person);
  const [sheets, memberships] = await Promise.all([
    individualSheetsOfEach(round, unit, people),
    knownInLine(unit, people, today),
  ]);
  const reminded = await remindedAmong(round, unit, people, sheets);
  const rows = people.flatMap((person, place) => {
    const sheet = sheets[place]?.state;
    const membership = memberships[place];
    return sheet?.state === state && membership ? [rowOf(membership, sheet, reminded.get(person))] : [];
  });
  const last = steps.at(-1);
  return { people: rows, ...(more && last ? { next: placeInStep(last) } : {}) };
}

/** How often those were reminded whose sheet is still awaited; of the others nobody asks. */
async function remindedAmong(
  round: RoundId,
  unit: UnitId,
  people: readonly PersonId[],
  sheets: readonly (Head<IndividualSheet> | undefined)[],
): Promise<ReadonlyMap<PersonId, Row['reminded']>> {
  const awaited = people.filter((_, place) => isAwaited(sheets[place]?.state));
  const heads = await remindersOfEach(round, unit, awaited);
  return new Map(awaited.map((person, place) => [person, remindedOf(heads[place]?.state)]));
}

function rowOf({ id, name }: Membership, sheet: IndividualSheet | undefined, reminded: Row['reminded']): Row {
  const told = reminded && { reminded };
  if (!sheet) return { id, name, state: 'none', ...told };
  return {
    id,
    name,
    state: sheet.state,
    set: sheet.set,
    scored: Object.keys(sheet.marks).length,
    hasCode: sheet.code !== undefined,
    ...(sheet.entered && { entered: sheet.entered.way }),
    ...told,
    ...(sheet.state === 'submitted' ? { total: sheet.total } : {}),
    ...('assessment' in sheet ? { total: sheet.assessment.total } : {}),
  };
}
