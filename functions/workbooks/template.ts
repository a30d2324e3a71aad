import type { Column, Columns } from '@bang-vang/shared/domain/imports/columns.ts';
import { columnLetters } from '@bang-vang/shared/domain/imports/cell.ts';
import type { List } from './lists.ts';
import type { Choice, WrittenCell, WrittenRow, WrittenSheet } from './sheet-xml.ts';
import { csvBytes, xlsxBytes } from './write.ts';

const text = (words: string): WrittenCell => ({ kind: 'text', text: words });
const bold = (words: string): WrittenCell => ({ kind: 'text', text: words, bold: true });

const GUIDE_SHEET = 'Hướng dẫn';
const CHOICES_SHEET = 'Danh mục';

const titlesOf = (columns: readonly Column[]): WrittenRow => columns.map(({ title }) => bold(title));

/** As wide as its title and its example need, within reason. */
const widthOf = ({ title, example }: Column): number =>
  Math.min(Math.max(title.length, example.length, 10) + 2, 40);

/**
 * The workbook that people fill in and send back: the list with its titles alone, an explanation of each column with an
 * example, and what may be chosen. The example stands beside the list, not in it, so that nobody imports it.
 */
export function templateBytes<Row>(list: List<Row>): AsyncGenerator<Uint8Array, void, void> {
  return xlsxBytes([
    { ...sheetOf(list, []), choices: choicesOf(list), keepsTyped: true },
    guideSheet(list.columns),
    choicesSheet(list),
  ]);
}

/** What belongs in each column, with an example. */
export const guideSheet = (columns: Columns): WrittenSheet => ({
  name: GUIDE_SHEET,
  widths: [28, 12, 70, 40],
  rows: [
    [bold('Cột'), bold('Bắt buộc'), bold('Nội dung'), bold('Ví dụ')],
    ...Object.values(columns).map(({ title, isRequired, explains, example }) => [
      text(title),
      text(isRequired ? 'Có' : 'Không'),
      text(explains),
      example === '' ? undefined : text(example),
    ]),
  ],
});

/** A list as a workbook: the same columns as the template, so that what goes out can come in again. */
export const listXlsx = <Row>(list: List<Row>, rows: AsyncIterable<Row> | Iterable<Row>) =>
  xlsxBytes([sheetOf(list, rows)]);

/** A list as a CSV file. */
export const listCsv = <Row>(list: List<Row>, rows: AsyncIterable<Row> | Iterable<Row>) =>
  csvBytes(sheetOf(list, rows).rows);

function sheetOf<Row>(list: List<Row>, rows: AsyncIterable<Row> | Iterable<Row>): WrittenSheet {
  const columns = Object.values(list.columns);
  const written = async function* (): AsyncGenerator<WrittenRow, void, void> {
    yield titlesOf(columns);
    for await (const row of rows) yield list.cellsOf(row) as WrittenRow;
  };
  return { name: list.sheet, widths: columns.map(widthOf), rows: written() };
}

/** Where on the sheet of choices each column's stand: one column of it for each. */
function choicesOf<Row>({ columns, choices }: List<Row>): readonly Choice[] {
  return Object.entries(choices).map(([id, names], at) => {
    const letters = columnLetters(at);
    return {
      column: Object.keys(columns).indexOf(id),
      from: `'${CHOICES_SHEET}'!$${letters}$2:$${letters}$${names.length + 1}`,
    };
  });
}

function choicesSheet<Row>({ columns, choices }: List<Row>): WrittenSheet {
  const lists = Object.values(choices);
  const longest = Math.max(...lists.map((names) => names.length));
  const titles = Object.keys(choices).map((id) => bold(columns[id]?.title ?? id));
  const rows = Array.from({ length: longest }, (_, at): WrittenRow =>
    lists.map((names) => (names[at] === undefined ? undefined : text(names[at]))),
  );
  return { name: CHOICES_SHEET, widths: lists.map(() => 45), rows: [titles, ...rows] };
}
