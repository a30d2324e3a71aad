import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Ballots, CouncilOutcome, CouncilRule } from '@bang-vang/shared/domain/nominations/council.ts';
import { ballotsAddUp, outcomeOf } from '@bang-vang/shared/domain/nominations/council.ts';
import { COUNCIL } from '../../copy/council.vi.ts';
import { dayError, errorsOf } from './reference.ts';

/** The council's session as typed: every row of it shares these. */
export type SessionForm = { readonly heldOn: string; readonly members: string; readonly present: string };
/** The ballots on one nomination as typed. */
export type RowForm = { readonly inFavour: string; readonly against: string; readonly blank: string };
export type CouncilForm = {
  readonly session: SessionForm;
  readonly rows: Readonly<Record<string, RowForm>>;
};

export const BLANK_ROW: RowForm = { inFavour: '', against: '', blank: '' };
export const BLANK_COUNCIL: CouncilForm = { session: { heldOn: '', members: '', present: '' }, rows: {} };

export type CouncilMove =
  | { readonly kind: 'session-typed'; readonly field: keyof SessionForm; readonly value: string }
  | {
      readonly kind: 'row-typed';
      readonly nomination: string;
      readonly field: keyof RowForm;
      readonly value: string;
    }
  | { readonly kind: 'recorded'; readonly nominations: readonly string[] };

/** The form after a move. Recorded rows leave it; the session stays for the rows that follow. */
export function councilAfter(form: CouncilForm, move: CouncilMove): CouncilForm {
  switch (move.kind) {
    case 'session-typed':
      return { ...form, session: { ...form.session, [move.field]: move.value } };
    case 'row-typed': {
      const row = form.rows[move.nomination] ?? BLANK_ROW;
      return { ...form, rows: { ...form.rows, [move.nomination]: { ...row, [move.field]: move.value } } };
    }
    case 'recorded': {
      const rows = Object.entries(form.rows).filter(([id]) => !move.nominations.includes(id));
      return { ...form, rows: Object.fromEntries(rows) };
    }
  }
}

/** A count as people type it; undefined for anything that is no whole number. */
export const readCount = (typed: string): number | undefined =>
  /^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

/** What is wrong with the session. Empty fields count only once something is to be recorded. */
export function sessionErrors({ heldOn, members, present }: SessionForm, today: Day): readonly FieldError[] {
  const all = readCount(members);
  const here = readCount(present);
  return errorsOf('', {
    heldOn: dayError(heldOn, today, COUNCIL.noDay),
    members: all === undefined || all === 0 ? COUNCIL.noMembers : undefined,
    present:
      here === undefined
        ? COUNCIL.noPresent
        : all !== undefined && here > all
          ? COUNCIL.tooManyPresent(here, all)
          : undefined,
  });
}

/** What a row says so far: nothing, not all of it, something that cannot be, or ballots that add up. */
export type RowReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial'; readonly missing: readonly (keyof RowForm)[] }
  | {
      readonly kind: 'wrong';
      readonly why: 'not-a-count' | 'too-many';
      readonly sum: number;
      readonly present: number;
    }
  | { readonly kind: 'ready'; readonly ballots: Ballots };

/** Reads one row against the session that it belongs to. Nothing is filled in for what was not typed. */
export function readRow(session: SessionForm, row: RowForm): RowReading {
  const fields = ['inFavour', 'against', 'blank'] as const;
  const typed = fields.filter((field) => row[field].trim() !== '');
  if (typed.length === 0) return { kind: 'empty' };
  const counts = fields.map((field) => readCount(row[field]));
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const present = readCount(session.present) ?? 0;
  if (typed.some((field) => readCount(row[field]) === undefined))
    return { kind: 'wrong', why: 'not-a-count', sum, present };
  const [inFavour, against, blank] = counts;
  if (readCount(session.present) !== undefined && sum > present)
    return { kind: 'wrong', why: 'too-many', sum, present };
  const members = readCount(session.members);
  if (inFavour === undefined || against === undefined || blank === undefined)
    return { kind: 'partial', missing: fields.filter((field) => row[field].trim() === '') };
  if (members === undefined || readCount(session.present) === undefined)
    return { kind: 'partial', missing: [] };
  const ballots = { members, present, inFavour, against, blank };
  return ballotsAddUp(ballots)
    ? { kind: 'ready', ballots }
    : { kind: 'wrong', why: 'too-many', sum, present };
}

/** The outcome in the terms people ask in: how many votes are lacking, how many members were absent. */
export type Verdict = CouncilOutcome & { readonly votesLacking: number; readonly membersLacking: number };

export const verdictOn = (ballots: Ballots, outcome: CouncilOutcome): Verdict => ({
  ...outcome,
  votesLacking: Math.max(0, outcome.needed - ballots.inFavour),
  membersLacking: Math.max(0, outcome.quorum - ballots.present),
});

/** What the rule says of these ballots, by the same function the server asks. */
export const verdictBy = (ballots: Ballots, rule: CouncilRule): Verdict =>
  verdictOn(ballots, outcomeOf(ballots, rule));

/** What the session alone tells: quorum, and the votes needed where these do not depend on the ballots. */
export function sessionStanding(
  session: SessionForm,
  rule: CouncilRule,
):
  | { readonly quorum: number; readonly quorate: boolean | undefined; readonly needed: number | undefined }
  | undefined {
  const members = readCount(session.members);
  if (members === undefined || members === 0) return undefined;
  const present = readCount(session.present);
  const empty = { members, present: present ?? 0, inFavour: 0, against: 0, blank: 0 };
  const { quorum, needed } = outcomeOf(empty, rule);
  const known = rule.denominator === 'members' || (rule.denominator === 'present' && present !== undefined);
  return {
    quorum,
    quorate: present === undefined ? undefined : present >= quorum,
    needed: known ? needed : undefined,
  };
}

/** Whether what was kept in the tab is still such a form. */
export const isCouncilForm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'session' in value && 'rows' in value;
