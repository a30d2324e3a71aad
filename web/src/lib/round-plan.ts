import { STAGE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { refusalSentence } from '@bang-vang/shared/contract/sentences.ts';
import type { Stage } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { STAGES, outOfOrder } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import type { Programme } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { ScoringRules } from '@bang-vang/shared/domain/campaigns/scoring-rules.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet, Subject } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { ROUNDS } from '../copy/rounds.vi.ts';
import { proposedCalendar } from './proposed-calendar.ts';

/** The form for a new round, as typed. */
export type RoundDraft = {
  readonly year: number;
  readonly title: string;
  readonly basis: string;
  readonly calendar: Readonly<Record<Stage, { readonly from: string; readonly to: string }>>;
  readonly criteria: readonly string[];
  readonly rules: ScoringRules;
};

/** Years of the programme that have no round yet. */
export const freeYears = (programme: Programme, taken: readonly number[]): readonly number[] =>
  Array.from({ length: programme.until - programme.from + 1 }, (_, n) => programme.from + n).filter(
    (year) => !taken.includes(year),
  );

/** A form to begin with: the proposed name and days of the year, no set chosen. */
export const roundDraft = (year: number, basis: string): RoundDraft => ({
  year,
  title: ROUNDS.proposedName(year),
  basis,
  calendar: proposedCalendar(year),
  criteria: [],
  rules: proposedRules,
});

/** Moves the form to another year; a name and days that nobody touched follow, others stay as typed. */
export function inYear(draft: RoundDraft, year: number): RoundDraft {
  const untouched = roundDraft(draft.year, draft.basis);
  const proposed = roundDraft(year, draft.basis);
  const same = JSON.stringify(draft.calendar) === JSON.stringify(untouched.calendar);
  return {
    ...draft,
    year,
    title: draft.title === untouched.title ? proposed.title : draft.title,
    calendar: same ? proposed.calendar : draft.calendar,
  };
}

const SUBJECTS: readonly Subject[] = ['collective', 'individual'];

/** Whether every day of the calendar exists. */
const isComplete = (calendar: RoundDraft['calendar']): calendar is Calendar =>
  STAGES.every((stage) => isDay(calendar[stage].from) && isDay(calendar[stage].to));

/** What is to be mended before the round can be opened, by the names of fields. */
export function roundErrors(draft: RoundDraft, sets: readonly CriteriaSet[]): readonly FieldError[] {
  const { calendar } = draft;
  const chosen = sets.filter(({ id }) => draft.criteria.includes(id));
  const missing = SUBJECTS.find((subject) => !chosen.some((set) => set.subject === subject));
  return [
    ...(draft.title.trim() === '' ? [{ field: 'title', message: ROUNDS.needName }] : []),
    ...(draft.basis.trim() === '' ? [{ field: 'basis', message: ROUNDS.needBasis }] : []),
    ...calendarErrors(calendar),
    ...ruleErrors(draft.rules),
    ...(missing
      ? [{ field: 'criteria', message: refusalSentence({ code: 'criteria-missing', subject: missing }) }]
      : []),
  ];
}

/** Figures that are missing or out of the bounds of the contract, and a time that is none. */
function ruleErrors({ gap, closes, graceMinutes, appealDays }: ScoringRules): readonly FieldError[] {
  const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  return [
    ...(gap >= 0 && gap <= 100 ? [] : [{ field: 'rules.gap', message: ROUNDS.needGap }]),
    ...(/^\d{2}:\d{2}$/.test(closes) ? [] : [{ field: 'rules.closes', message: ROUNDS.needCloses }]),
    ...(isWhole(graceMinutes, 2_880) ? [] : [{ field: 'rules.graceMinutes', message: ROUNDS.needGrace }]),
    ...(isWhole(appealDays, 60) ? [] : [{ field: 'rules.appealDays', message: ROUNDS.needAppealDays }]),
  ];
}

function calendarErrors(calendar: RoundDraft['calendar']): readonly FieldError[] {
  if (!isComplete(calendar))
    return STAGES.filter((stage) => !isDay(calendar[stage].from) || !isDay(calendar[stage].to)).map(
      (stage) => ({
        field: `calendar.${stage}.${isDay(calendar[stage].from) ? 'to' : 'from'}`,
        message: ROUNDS.needDay(STAGE_NAMES[stage] ?? stage),
      }),
    );
  const stage = outOfOrder(calendar);
  return stage
    ? [
        {
          field: `calendar.${stage}.from`,
          message: refusalSentence({ code: 'calendar-out-of-order', stage }),
        },
      ]
    : [];
}
