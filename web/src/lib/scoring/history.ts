import type { CriteriaSet, Item, Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { CallInput, ValueOf } from '../client.ts';
import type { Reading } from '../queries.ts';
import { useRead } from '../queries.ts';
import { same } from './same.ts';

export type History = ValueOf<'getSheetHistory'>;
type Version = Pick<History['submissions'][number], 'marks' | 'deductions'>;

/** Where the course of one sheet is read from: by an account, or by the code of a person. */
export type HistorySource = { readonly useHistory: (when: boolean) => Reading<History> };

/** The course of a unit's sheet. */
export const historyOfUnit = (params: CallInput<'getSheetHistory'>['params']): HistorySource => ({
  useHistory: (when) => useRead('getSheetHistory', { params }, { when }),
});

/** The course of a person's sheet, for whoever assesses it. */
export const historyOfPerson = (params: CallInput<'getPersonsHistory'>['params']): HistorySource => ({
  useHistory: (when) => useRead('getPersonsHistory', { params }, { when }),
});

/** The course of the sheet that the code in this tab opens. */
export const historyOfCode: HistorySource = {
  useHistory: (when) => useRead('getMyHistory', {}, { when }),
};

/** A line that is marked otherwise in a later version. */
export type LineChanged = {
  readonly item: Item;
  readonly before: Mark | undefined;
  readonly after: Mark | undefined;
};

/** The lines that two versions mark differently, in the order of the page, and whether the recorded deductions differ. */
export function changedBetween(set: CriteriaSet, before: Version, after: Version) {
  const lines = flatItems(set).flatMap((item): LineChanged[] => {
    const [old, now] = [before.marks[item.id], after.marks[item.id]];
    return same(old ?? null, now ?? null) ? [] : [{ item, before: old, after: now }];
  });
  return { lines, deductions: !same(before.deductions, after.deductions) };
}
