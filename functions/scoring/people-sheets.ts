import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { personSheetRow } from '@bang-vang/shared/contract/sheet-views.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { foldedWords, holdsWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { SHEET_STATES } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { individualSheetsOfEach } from '../table/individual-sheet.ts';
import { everInLine, knownInLine, pageAlong } from '../table/line-memberships.ts';
import { membersOn } from '../table/membership.ts';
import type { Membership } from '../table/membership.ts';
import { placeInStep, sheetsAtStep, stepsOf } from '../table/sheet-step.ts';
import { lineHeld } from '../table/tree.ts';

type Row = z.output<typeof personSheetRow>;
type OfUnit = { readonly round: RoundId; readonly unit: UnitId };

const PAGE = 50;
const ALONG = { page: PAGE, atOnce: 100, readAtMost: 500 };

/** A page of the unit's people of today with where their sheets stand; of one step, whoever came to it first. */
export const listIndividualSheets: UseCase<typeof scoring.listIndividualSheets> = async (request) => {
  const { params, query, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const unit = { id: params.unit, name: fact.value.name };
  const { step, after } = query;
  const page =
    step === undefined || step === 'none'
      ? await byName(params, after, today, (row) => step === undefined || row.state === 'none')
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

/** Along the list of names: today's people, and whoever has a sheet of the round here. */
async function byName(
  { round, unit }: OfUnit,
  after: string | undefined,
  today: Day,
  isShown: (row: Row) => boolean,
) {
  const [, ...others] = await lineHeld(unit, today);
  const { shown, next } = await pageAlong([unit, ...others], after, ALONG, async (memberships) => {
    const sheets = await individualSheetsOfEach(
      round,
      unit,
      memberships.map(({ id }) => id),
    );
    const members = new Set(membersOn(memberships, today));
    return memberships.map((one, place) => {
      const sheet = sheets[place]?.state;
      if (!sheet && !members.has(one)) return undefined;
      const row = rowOf(one, sheet);
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
  const rows = people.flatMap((_, place) => {
    const sheet = sheets[place]?.state;
    const membership = memberships[place];
    return sheet?.state === state && membership ? [rowOf(membership, sheet)] : [];
  });
  const last = steps.at(-1);
  return { people: rows, ...(more && last ? { next: placeInStep(last) } : {}) };
}

function rowOf({ id, name }: Membership, sheet: IndividualSheet | undefined): Row {
  if (!sheet) return { id, name, state: 'none' };
  return {
    id,
    name,
    state: sheet.state,
    set: sheet.set,
    scored: Object.keys(sheet.marks).length,
    hasCode: sheet.code !== undefined,
    ...(sheet.entered && { entered: sheet.entered.way }),
    ...(sheet.state === 'submitted' ? { total: sheet.total } : {}),
    ...('assessment' in sheet ? { total: sheet.assessment.total } : {}),
  };
}
