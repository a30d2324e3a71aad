import { awards } from '@bang-vang/shared/data/awards.ts';
import { levels } from '@bang-vang/shared/data/levels.ts';
import { personKinds } from '@bang-vang/shared/data/person-kinds.ts';
import type { Cells } from '@bang-vang/shared/domain/imports/cell.ts';
import type { Columns } from '@bang-vang/shared/domain/imports/columns.ts';
import type { HonourRow } from '@bang-vang/shared/domain/imports/honours.ts';
import {
  honourCells,
  HONOURS_COLUMNS,
  HONOURS_SHEET,
  SUBJECTS,
} from '@bang-vang/shared/domain/imports/honours.ts';
import type { PersonRow } from '@bang-vang/shared/domain/imports/people.ts';
import { PEOPLE_COLUMNS, PEOPLE_SHEET, personCells } from '@bang-vang/shared/domain/imports/people.ts';
import type { UnitRow } from '@bang-vang/shared/domain/imports/units.ts';
import { unitCells, UNITS_COLUMNS, UNITS_SHEET } from '@bang-vang/shared/domain/imports/units.ts';

/** A kind of list that comes in and goes out as a workbook, in the same columns both ways. */
export type List<Row> = {
  readonly sheet: string;
  readonly columns: Columns;
  /** What may be chosen, by column. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly cellsOf: (row: Row) => Cells;
};

const namesOf = (list: readonly { readonly name: string }[]): readonly string[] =>
  list.map(({ name }) => name);

export const peopleList: List<PersonRow> = {
  sheet: PEOPLE_SHEET,
  columns: PEOPLE_COLUMNS,
  choices: { kind: namesOf(personKinds) },
  cellsOf: (row) => personCells(row, personKinds),
};

export const unitsList: List<UnitRow> = {
  sheet: UNITS_SHEET,
  columns: UNITS_COLUMNS,
  choices: { level: namesOf(levels) },
  cellsOf: (row) => unitCells(row, levels),
};

export const honoursList: List<HonourRow> = {
  sheet: HONOURS_SHEET,
  columns: HONOURS_COLUMNS,
  choices: { subject: namesOf(SUBJECTS), award: namesOf(awards) },
  cellsOf: honourCells,
};
