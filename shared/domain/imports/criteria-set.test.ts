import { describe, expect, it } from 'vitest';
import { aGroup, aLine, aSet } from '../scoring/a-set.ts';
import type { SetContent } from '../scoring/criteria.ts';
import { contentOf } from '../scoring/proposal.ts';
import { endToEnd } from '../scoring/sums.ts';
import type { SheetRow, Value } from './cell.ts';
import { readRows } from './criteria-read.ts';
import { rowsOfSet } from './criteria-rows.ts';
import { setOfRows } from './criteria-set.ts';
import { COLUMN_IDS, COLUMNS, ROW_KINDS } from './criteria-sheet.ts';

const none = { from: 0, to: 0, toInclusive: false };
const bands = endToEnd(
  [50, 0].map((from) => ({
    text: `từ ${from} %`,
    percent: { ...none, from },
    points: { ...none, from: from / 10 },
  })),
  10,
);

/** A set with a line of every kind. */
const every: SetContent = contentOf(
  aSet({
    title: 'Bộ đủ loại',
    total: 30,
    ceiling: 33,
    groups: [
      aGroup('1', 20, [
        aGroup('1.a', 10, [aLine('1.1', { guidance: 'Xem sổ', cap: { when: 'under', points: 5, at: 'D' } })]),
        { ...aLine('1.2'), kind: 'bands', bands },
        { ...aLine('1.3', { uncounted: true, cap: { when: 'yes', at: 'D' } }), kind: 'yes-no' },
      ]),
      aLine('2', { strand: 'movement', evidence: 'file' }),
      { ...aLine('3', { max: 5 }), kind: 'bonus', grounds: ['Sáng kiến', 'Việc khó'] },
    ],
    classifications: [
      { id: 'T', title: 'Tốt', from: 20, unverified: true },
      { id: 'D', title: 'Đạt', from: 0 },
    ],
    deductions: [
      { id: 'T1', appliesTo: '1', text: 'Trễ hẹn', amount: 0.5 },
      { id: 'T2', appliesTo: '2', text: 'Khác', amount: null },
    ],
  }),
);

type Written = string | number | undefined;
const valueOf = (written: Written): Value | undefined =>
  written === undefined || written === ''
    ? undefined
    : typeof written === 'number'
      ? { kind: 'number', number: written }
      : { kind: 'text', text: written };
const sheetOf = (rows: readonly (readonly Written[])[]): readonly SheetRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells: cells.map(valueOf) }));

const header = COLUMN_IDS.map((id) => COLUMNS[id]);
const written = rowsOfSet(every).map((row) =>
  COLUMN_IDS.map((id) => (id === 'kind' ? ROW_KINDS[row.kind] : row[id])),
);
const read = (rows: readonly (readonly Written[])[]) => {
  const placed = readRows(sheetOf(rows));
  return placed.ok ? setOfRows(placed.value) : placed;
};
const faultsIn = (rows: readonly (readonly Written[])[]) => {
  const result = read([header, ...rows]);
  return result.ok ? [] : result.refusal.faults;
};
const TOP: readonly (readonly Written[])[] = [
  ['Tên bộ', , , 'Bộ thử'],
  ['Đối tượng', , , 'tap the'],
  ['Tổng điểm', , , , '10,5'],
];

describe('the workbook of a criteria set', () => {
  it('reads back as the set that was written, a line of every kind', () => {
    expect(read([header, ...written])).toEqual({ ok: true, value: every });
  });

  it('is read under a heading of the office, with columns in another order and words typed without marks', () => {
    const back = (cells: readonly Written[]) => cells.toReversed();
    expect(
      read([
        ['LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
        back(header),
        ...TOP.map((row) => back([...row, ...Array<undefined>(COLUMN_IDS.length - row.length)])),
      ]),
    ).toEqual({
      ok: true,
      value: {
        title: 'Bộ thử',
        subject: 'collective',
        total: 10.5,
        groups: [],
        deductions: [],
        source: { title: '', section: '', confidence: 'unverified' },
      },
    });
  });

  it('needs its header, its title, its subject and its total', () => {
    expect(read([['Bảng điểm']])).toEqual({
      ok: false,
      refusal: { code: 'cells-faulty', faults: [{ cell: 'A1', code: 'no-header' }] },
    });
    expect(faultsIn([])).toEqual(
      ['title', 'subject', 'total'].map((kind) => ({ cell: 'A1', code: 'no-row', kind })),
    );
  });

  it.each<[string, readonly Written[], object]>([
    ['a kind of row that there is not', ['Dòng lạ'], { cell: 'A5', code: 'unknown-word', text: 'Dòng lạ' }],
    [
      'a figure that is none',
      ['Chấm điểm', '1', , 'Lời', 'bảy'],
      { cell: 'E5', code: 'not-a-figure', text: 'bảy' },
    ],
    [
      'a figure below nothing',
      ['Chấm điểm', '1', , 'Lời', -1],
      { cell: 'E5', code: 'not-a-figure', text: '-1' },
    ],
    [
      'a text that is too long',
      ['Nhóm', '1', , 'a'.repeat(1001)],
      { cell: 'D5', code: 'too-long', most: 1000 },
    ],
  ])('names the cell of %s', (_, row, fault) => {
    expect(faultsIn([...TOP, row])).toEqual([expect.objectContaining(fault)]);
  });

  const line = (id: string, parent?: string): readonly Written[] => [
    'Chấm điểm',
    id,
    parent,
    'Lời',
    5,
    0.5,
    ,
    ,
    'Cuộc vận động',
  ];

  it.each<[string, readonly (readonly Written[])[], object]>([
    ['a code used twice', [line('1'), line('1')], { cell: 'B6', code: 'twice', text: '1' }],
    ['a code that cannot be one', [line('1 2')], { cell: 'B5', code: 'bad-code', text: '1 2' }],
    ['a group that is not there', [line('1.1', '1')], { cell: 'C5', code: 'no-such-code', text: '1' }],
    ['a line inside a line', [line('1'), line('1.1', '1')], { cell: 'C6', code: 'not-a-place', text: '1' }],
    [
      'a band outside a line of bands',
      [line('1'), ['Mức', , '1', 'Lời', , , 0, 0]],
      { cell: 'C6', code: 'not-a-place' },
    ],
    [
      'a line without its step',
      [['Chấm điểm', '1', , 'Lời', 5, , , , 'Cuộc vận động']],
      { cell: 'F5', code: 'missing', column: 'Bước' },
    ],
    [
      'a group deeper than groups may lie in each other',
      ['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1'].map((id, depth, all) => [
        'Nhóm',
        id,
        all[depth - 1],
        'Lời',
      ]),
      { cell: 'C9', code: 'too-deep', most: 4 },
    ],
    ['a second title', [['Tên bộ', , , 'Tên khác']], { cell: 'A5', code: 'twice', text: 'Tên khác' }],
  ])('names the cell of %s', (_, rows, fault) => {
    expect(faultsIn([...TOP, ...rows])).toEqual([expect.objectContaining(fault)]);
  });
});
