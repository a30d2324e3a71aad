import type { PersonId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { CriteriaSet, Item, Mark, Marks } from '../scoring/criteria.ts';
import type { Fault as LineFault } from '../scoring/faults.ts';
import { tally } from '../scoring/tally.ts';
import { flatItems } from '../scoring/walk.ts';
import type { Cells } from './cell.ts';
import type { Column, Columns, Mapping } from './columns.ts';
import type { RowReader, RowRefusal } from './row.ts';
import { rowReader } from './row.ts';
import { aNumber, text, yesOrNo } from './values.ts';
import { cellsInOrder } from './written.ts';

/** The name of the sheet with people's points. */
export const SHEETS_SHEET = 'Phiếu cá nhân';

const PERSON: Column = {
  title: 'Mã người',
  aliases: [],
  isRequired: true,
  example: '',
  explains: 'Do hệ thống ghi. Không sửa: mỗi dòng được nhận ra bằng mã này.',
};
const NAME: Column = {
  title: 'Họ và tên',
  aliases: [],
  isRequired: true,
  example: '',
  explains: 'Do hệ thống ghi, để đối chiếu.',
};
const STANDING: Column = {
  title: 'Tình trạng phiếu',
  aliases: [],
  isRequired: false,
  example: '',
  explains: 'Lúc tải sổ. Ai đã tự chấm thì không nhập thay được.',
};

const percentOf = (item: Item): string => `${item.id} %`;
const points = (value: number): string => String(value).replace('.', ',');

/** The lines that a workbook takes. A bonus needs its ground and its words, which are written on the sheet itself. */
const linesOf = (set: CriteriaSet): readonly Exclude<Item, { kind: 'bonus' }>[] =>
  flatItems(set).flatMap((item) => (item.kind === 'bonus' ? [] : [item]));

/** The columns of a set: who, and one for each line; a line of bands has one more, for its percentage. */
export function columnsOfSet(set: CriteriaSet): Columns {
  const lines = linesOf(set).flatMap((item): [string, Column][] => [
    ...(item.kind === 'bands' ? [[percentOf(item), percentColumn(item)] satisfies [string, Column]] : []),
    [item.id, lineColumn(item)],
  ]);
  return { person: PERSON, name: NAME, standing: STANDING, ...Object.fromEntries(lines) };
}

const lineColumn = (item: Item): Column => ({
  title: `Dòng ${item.id}`,
  aliases: [],
  isRequired: false,
  example: item.kind === 'yes-no' ? 'Có' : points(item.max),
  explains:
    item.kind === 'yes-no'
      ? `${item.text} Ghi Có hoặc Không.`
      : `${item.text} Từ 0 đến ${points(item.max)} điểm, bước ${points(item.step)}.`,
});

const percentColumn = (item: Item): Column => ({
  title: `Tỷ lệ dòng ${item.id}`,
  aliases: [],
  isRequired: false,
  example: '85',
  explains: `Tỷ lệ hoàn thành của dòng ${item.id}, từ 0 đến 100.`,
});

/** What may be typed into a column: from, until. Undefined for a column that takes words. */
export function spanOf(set: CriteriaSet, column: string): readonly [number, number] | undefined {
  for (const item of linesOf(set)) {
    if (item.kind !== 'yes-no' && column === item.id) return [0, item.max];
    if (item.kind === 'bands' && column === percentOf(item)) return [0, 100];
  }
  return undefined;
}

/** A row of the workbook: whose points, and which. No points at all: nothing was filled in. */
export type SheetRowRead = { readonly person: PersonId; readonly name: string; readonly marks: Marks };

/** Reads a row of a set's workbook, or tells every fault of it by cell; `say` is the sentence of a line's fault. */
export function readSheetRow(
  cells: Cells,
  mapping: Mapping,
  set: CriteriaSet,
  say: (fault: LineFault) => string,
): Result<SheetRowRead, RowRefusal> {
  const row = rowReader(columnsOfSet(set), cells, mapping);
  const person = row.required('person', text(64));
  const name = row.required('name', text(100));
  const marks = Object.fromEntries(
    linesOf(set).flatMap((item): [string, Mark][] => {
      const mark = markOf(row, item);
      return mark ? [[item.id, mark]] : [];
    }),
  );
  for (const fault of tally(set, marks, []).faults)
    if ('item' in fault) row.add(fault.item, { code: 'line', sentence: say(fault) });
  if (row.faults.length > 0 || person === undefined || name === undefined)
    return refuse({ code: 'row-faulty', faults: row.faults });
  return ok({ person: person as PersonId, name, marks });
}

function markOf(row: RowReader<string>, item: Exclude<Item, { kind: 'bonus' }>): Mark | undefined {
  switch (item.kind) {
    case 'points': {
      const given = row.optional(item.id, aNumber);
      return given === undefined ? undefined : { kind: 'points', points: given };
    }
    case 'yes-no': {
      const given = row.optional(item.id, yesOrNo);
      return given === undefined ? undefined : { kind: 'yes-no', points: given ? item.max : 0 };
    }
    case 'bands': {
      const before = row.faults.length;
      const percent = row.optional(percentOf(item), aNumber);
      const given = row.optional(item.id, aNumber);
      if (percent !== undefined && given !== undefined) return { kind: 'bands', percent, points: given };
      const isHalf = percent !== undefined || given !== undefined;
      if (isHalf && row.faults.length === before)
        row.add(given === undefined ? item.id : percentOf(item), { code: 'band-in-part' });
      return undefined;
    }
  }
}

type Entry = readonly [column: string, written: string | { readonly number: number }];

/** The cells of a person's row that read as the same again, in the order of the columns. */
export function sheetCells(
  set: CriteriaSet,
  { person, name, standing, marks }: SheetRowRead & { readonly standing: string },
): Cells {
  const written = linesOf(set).flatMap((item): readonly Entry[] => {
    const mark = marks[item.id];
    if (!mark) return [];
    if (mark.kind === 'yes-no') return [[item.id, mark.points > 0 ? 'Có' : 'Không']];
    const own: Entry = [item.id, { number: mark.points }];
    return mark.kind === 'bands' ? [[percentOf(item), { number: mark.percent }], own] : [own];
  });
  return cellsInOrder(columnsOfSet(set), { person, name, standing, ...Object.fromEntries(written) });
}
