import type { AccountId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { ADDRESSES } from '../addresses.ts';
import type { ValueOf } from '../client.ts';
import { withQuery } from './address.ts';
import { readFigure } from './points-field.ts';

export type PanelView = ValueOf<'openPanel'>;
export type ResultView = NonNullable<PanelView['result']>;
export type Reviewers = ValueOf<'listReviewers'>;
export type Candidate = Reviewers['reviewers'][number];

/** Where the panel of a sheet is: one's own part, its standing, its result. */
export const panelAddress = (unit: string): string =>
  withQuery(ADDRESSES.review, { 'don-vi': unit, to: 'tham-dinh' });

/** Where sheets are spread over reviewers. */
export const EVENLY = withQuery(ADDRESSES.review, { to: 'chia-deu' });

/** A line that whoever confirms sets otherwise than the panel: points as typed, and why. */
export type Changed = { readonly points: string; readonly reason: string };
export type Changes = Readonly<Record<string, Changed>>;

/** The changed lines as they are sent, and those that lack points or a reason. */
export function changesOf(combined: Marks, changes: Changes) {
  const read = Object.entries(changes).map(([line, { points, reason }]) => {
    const typed = readFigure(points);
    const mark = combined[line];
    const sound = typed.kind === 'figure' && mark !== undefined && reason.trim() !== '';
    return {
      line,
      reason: reason.trim(),
      mark: sound ? { ...mark, points: typed.value } : undefined,
    };
  });
  const sound = read.flatMap(({ line, reason, mark }) => (mark ? [{ line, reason, mark }] : []));
  return {
    marks: Object.fromEntries(sound.map(({ line, mark }) => [line, mark])) as Marks,
    reasons: Object.fromEntries(sound.map(({ line, reason }) => [line, reason])),
    lacking: read.filter(({ mark }) => !mark).map(({ line }) => line),
  };
}

const REVIEWED = ['reviewed', 'appealed', 'final'];

/** The sheets that nobody was asked to review yet, and that still wait for a review. */
export const unassigned = ({ sheets }: Reviewers): Reviewers['sheets'] =>
  sheets.filter(({ state, reviewers }) => reviewers.length === 0 && !REVIEWED.includes(state));

/** The chosen people as assignments are sent: each by the unit under which the list names them. */
export const asReviewers = (candidates: readonly Candidate[], accounts: readonly AccountId[]) =>
  candidates
    .filter(({ account }) => accounts.includes(account))
    .map(({ account, unit }): { account: AccountId; unit: UnitId } => ({ account, unit: unit.id }));
