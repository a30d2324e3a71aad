import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { treeChange } from '@bang-vang/shared/contract/units-changes.ts';
import { describe, expect, test } from 'vitest';
import type { FactView } from './timeline.ts';
import { askedBy, blankForm, errorsIn } from './tree-change.ts';
import type { ChangeForm, ChangeKind } from './tree-change.ts';

const school: FactView = {
  unit: id<UnitId>('C1'),
  name: 'Công đoàn cơ sở Một',
  level: 'grassroots',
  manager: id<UnitId>('U1'),
  counterpart: 'Ban Giám hiệu',
  from: day('2019-01-01'),
  recordedAt: instant('2019-01-01T01:00:00.000Z'),
};
const ground = { type: 'Quyết định', number: '77/QĐ-LĐLĐ', date: '2026-11-15', issuer: 'LĐLĐ tỉnh Thử' };
const filledIn = (kind: ChangeKind, over: Partial<ChangeForm>): ChangeForm => ({
  ...blankForm(kind, school, 'LĐLĐ tỉnh Thử'),
  ground,
  from: '2026-12-01',
  ...over,
});
const traits = (over: Partial<ChangeForm['traits']>) => ({
  ...blankForm('transfer', school, '').traits,
  ...over,
});
const changeOf = (kind: ChangeKind, over: Partial<ChangeForm>) =>
  askedBy(kind, filledIn(kind, over), school, [school]).change;

/** One filled form of each command, and the change that it says. */
const COMMANDS: Readonly<Record<ChangeKind, readonly [Partial<ChangeForm>, object]>> = {
  create: [
    { unit: ' S9 ', traits: traits({ name: 'Tổ Chín', level: 'sub-unit' }) },
    {
      kind: 'create',
      unit: 'S9',
      from: '2026-12-01',
      traits: { name: 'Tổ Chín', level: 'sub-unit', manager: 'C1' },
    },
  ],
  amend: [
    { traits: { ...blankForm('amend', school, '').traits, name: 'Tên mới', counterpart: '' } },
    { kind: 'amend', unit: 'C1', from: '2026-12-01', traits: { name: 'Tên mới' } },
  ],
  transfer: [
    { manager: { id: 'U2', name: 'Ngành Hai' } },
    { kind: 'amend', unit: 'C1', from: '2026-12-01', traits: { manager: 'U2' } },
  ],
  merge: [
    {
      others: [{ id: 'C2', name: 'Hai' }],
      unit: 'C9',
      traits: traits({ name: 'Chung', level: 'grassroots' }),
    },
    {
      kind: 'merge',
      units: ['C1', 'C2'],
      into: 'C9',
      from: '2026-12-01',
      traits: { name: 'Chung', level: 'grassroots', manager: 'U1' },
    },
  ],
  divide: [
    {
      parts: [
        { unit: 'C8', traits: traits({ name: 'Tám' }), takes: [] },
        { unit: 'C9', traits: traits({ name: 'Chín' }), takes: ['S2'] },
      ],
    },
    {
      kind: 'divide',
      unit: 'C1',
      from: '2026-12-01',
      parts: [
        { unit: 'C8', traits: { name: 'Tám', level: 'grassroots', manager: 'U1' }, takes: [] },
        { unit: 'C9', traits: { name: 'Chín', level: 'grassroots', manager: 'U1' }, takes: ['S2'] },
      ],
    },
  ],
  dissolve: [{}, { kind: 'dissolve', unit: 'C1', from: '2026-12-01' }],
  correct: [
    { fact: '2019-01-01', from: '2019-02-01', traits: traits({ name: 'Đúng tên' }) },
    {
      kind: 'correct',
      unit: 'C1',
      fact: '2019-01-01',
      mend: { kind: 'restate', traits: { name: 'Đúng tên' }, from: '2019-02-01' },
    },
  ],
};

describe('A filled form', () => {
  test.each(Object.entries(COMMANDS))(
    'of “%s” says the change as the contract takes it.',
    (kind, [over, change]) => {
      expect(changeOf(kind as ChangeKind, over)).toEqual(change);
      expect(treeChange.safeParse(change).success).toBe(true);
      expect(errorsIn(kind as ChangeKind, filledIn(kind as ChangeKind, over))).toEqual([]);
    },
  );

  test('of a merger into one of the units names that one as the one that goes on.', () => {
    expect(
      changeOf('merge', {
        others: [{ id: 'C2', name: 'Hai' }],
        into: 'C1',
        traits: traits({ level: 'grassroots' }),
      }),
    ).toEqual({
      kind: 'merge',
      units: ['C2'],
      into: 'C1',
      from: '2026-12-01',
      traits: {},
    });
  });
});

test('An empty form names everything that is missing, the decision’s reference included.', () => {
  expect(errorsIn('create', blankForm('create', school, '')).map(({ field }) => field)).toEqual([
    'change.unit',
    'change.from',
    'change.traits.name',
    'ground.number',
    'ground.date',
    'ground.issuer',
  ]);
});
