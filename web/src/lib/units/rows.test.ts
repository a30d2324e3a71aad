import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, test } from 'vitest';
import type { Branch, ListedUnit, Loaded } from './rows.ts';
import { moveBy, typedAhead, visibleRows } from './rows.ts';

const unit = (of: string, name: string, level: string): ListedUnit => ({ id: id<UnitId>(of), name, level });
const top = unit('LD', 'Liên đoàn Lao động tỉnh Thử', 'federation');
const branch = (units: readonly ListedUnit[], over: Partial<Branch> = {}): Branch => ({
  units,
  total: units.length,
  levels: [],
  ...over,
});
const loaded: Loaded = new Map([
  ['LD', branch([unit('U1', 'Công đoàn ngành Một', 'upper'), unit('U2', 'Công đoàn ngành Hai', 'upper')])],
  ['U1', branch([unit('C1', 'Công đoàn cơ sở Đồng Lĩnh', 'grassroots')], { total: 200, next: 'C1' })],
  ['U2', branch([])],
]);
const rows = visibleRows(top, loaded, new Set(['LD', 'U1', 'U2']));
const outline = rows.map(({ kind, key, depth }) => `${String(depth)} ${kind} ${key}`);

describe('The lines of a tree', () => {
  test('follow open units with what is loaded under them, and say where more is to come or nothing is.', () => {
    expect(outline).toEqual([
      '1 unit LD',
      '2 unit U1',
      '3 unit C1',
      '3 rest U1 …',
      '2 unit U2',
      '3 none U2 –',
    ]);
  });

  test('count a unit among all that stand beside it, loaded or not.', () => {
    expect(rows[2]).toMatchObject({ place: 1, size: 200, parent: 'U1' });
  });

  test('of a unit that is open but not yet loaded are one line that loads it.', () => {
    expect(visibleRows(top, new Map(), new Set(['LD'])).map(({ kind }) => kind)).toEqual(['unit', 'rest']);
  });
});

describe('In the tree, by keys,', () => {
  test.each([
    ['ArrowDown', 0, { kind: 'go', to: 1 }],
    ['ArrowUp', 0, undefined],
    ['End', 0, { kind: 'go', to: 5 }],
    ['Home', 5, { kind: 'go', to: 0 }],
    ['ArrowRight', 1, { kind: 'go', to: 2 }],
    ['ArrowRight', 2, { kind: 'open', unit: 'C1' }],
    ['ArrowLeft', 1, { kind: 'close', unit: 'U1' }],
    ['ArrowLeft', 2, { kind: 'go', to: 1 }],
    ['ArrowLeft', 3, { kind: 'go', to: 1 }],
    ['Tab', 1, undefined],
  ] as const)('%s on line %i does what the tree pattern says.', (key, at, move) => {
    expect(moveBy(key, rows, at)).toEqual(move);
  });

  test('letters lead to the next unit with a word that begins so, without marks and around the end.', () => {
    expect([typedAhead('đ', rows, 0), typedAhead('linh', rows, 4), typedAhead('h', rows, 4)]).toEqual([
      2, 2, 4,
    ]);
    expect(typedAhead('x', rows, 0)).toBeUndefined();
  });
});
