import { describe, expect, test } from 'vitest';
import { day, instant } from '../kernel/day.ts';
import type { Mend, TreeChange } from './change.ts';
import { aProvince, GROUND, traits, unit } from './province.builder.ts';
import type { ProvinceInMemory } from './province.builder.ts';
import { placeIn } from './succession.ts';
import { factOn } from './unit.ts';

const AT = instant('2025-06-25T02:00:00.000Z');
const JULY = day('2025-07-01');
const JUNE = day('2025-06-30');

const refusal = (province: ProvinceInMemory, change: TreeChange) => {
  const before = JSON.stringify(province.units);
  const moved = province.change(change, AT);
  expect(JSON.stringify(province.units)).toBe(before);
  if (moved.ok) throw new Error('it was accepted');
  return moved.refusal;
};
const accepted = (province: ProvinceInMemory, change: TreeChange) => {
  const moved = province.change(change, AT);
  if (!moved.ok) throw new Error(JSON.stringify(moved.refusal));
};
const lineOn = (province: ProvinceInMemory, name: string, on: typeof JULY) =>
  placeIn(unit(name), on, province.factsOf)?.path.join(' ');

const transfer = (name: string, manager: string, from = JULY): TreeChange => ({
  kind: 'amend',
  unit: unit(name),
  from,
  traits: { manager: unit(manager) },
});
const merge = (units: readonly string[], into: string, level?: string): TreeChange => ({
  kind: 'merge',
  units: units.map(unit),
  into: unit(into),
  from: JULY,
  traits: level === undefined ? {} : traits(level, level === 'upper' ? 'LD' : 'U1'),
});
const mend = (name: string, fact: string, how: Mend): TreeChange => ({
  kind: 'correct',
  unit: unit(name),
  fact: day(fact),
  mend: how,
});

describe('A change by a decision', () => {
  test('holds from its day on, and leaves the days before as they were.', () => {
    const province = aProvince();
    accepted(province, transfer('C1', 'U2'));
    expect([lineOn(province, 'S1', JUNE), lineOn(province, 'S1', JULY)]).toEqual([
      'LD U1 C1 S1',
      'LD U2 C1 S1',
    ]);
  });

  test('says what it rests on, and when it was recorded.', () => {
    const province = aProvince();
    accepted(province, { kind: 'amend', unit: unit('C1'), from: JULY, traits: { name: 'Công đoàn Mới' } });
    expect(province.unit(unit('C1')).facts.map((fact) => ({ ...fact, ground: fact.ground?.number }))).toEqual(
      [
        {
          ...traits('grassroots', 'U1'),
          unit: 'C1',
          from: '2019-01-01',
          ground: GROUND.number,
          recordedAt: '2019-01-02T01:00:00.000Z',
          supersededAt: AT,
        },
        {
          ...traits('grassroots', 'U1'),
          unit: 'C1',
          from: '2019-01-01',
          until: JULY,
          ground: GROUND.number,
          recordedAt: AT,
        },
        {
          ...traits('grassroots', 'U1', { name: 'Công đoàn Mới' }),
          unit: 'C1',
          from: JULY,
          ground: GROUND.number,
          recordedAt: AT,
        },
      ],
    );
  });

  test('is not known before it was recorded, though it holds from earlier.', () => {
    const province = aProvince();
    accepted(province, transfer('C1', 'U2', day('2024-01-01')));
    const known = (on: string) =>
      placeIn(unit('C1'), day('2024-06-01'), province.knownOn(day(on)))?.path.join(' ');
    expect([known('2025-06-24'), known('2025-06-25')]).toEqual(['LD U1 C1', 'LD U2 C1']);
  });

  test('cannot begin before a later fact, nor change nothing.', () => {
    const province = aProvince();
    accepted(province, transfer('C1', 'U2'));
    expect(refusal(province, transfer('C1', 'U1', JUNE))).toEqual({
      code: 'later-change',
      unit: 'C1',
      from: JULY,
    });
    expect(refusal(province, transfer('C1', 'U1', JULY))).toEqual({
      code: 'later-change',
      unit: 'C1',
      from: JULY,
    });
    expect(refusal(province, transfer('C2', 'U1'))).toEqual({ code: 'nothing-changes' });
  });

  test('cannot concern a unit that does not live, or make one twice.', () => {
    const province = aProvince();
    expect(refusal(province, transfer('C9', 'U1'))).toEqual({
      code: 'no-unit-then',
      unit: 'C9',
      on: JULY,
    });
    expect(
      refusal(province, { kind: 'create', unit: unit('C1'), from: JULY, traits: traits('grassroots', 'U1') }),
    ).toEqual({ code: 'unit-exists', unit: 'C1' });
  });
});

describe('The place of a unit', () => {
  test('is below its manager’s level, on every day.', () => {
    const province = aProvince();
    expect(refusal(province, transfer('C1', 'C2'))).toEqual({
      code: 'manager-not-above',
      unit: 'C1',
      manager: 'C2',
      on: JULY,
    });
    const level = { kind: 'amend', unit: unit('U1'), from: JULY, traits: { level: 'grassroots' } } as const;
    expect(refusal(province, level)).toEqual({ code: 'units-under-it', units: ['C1', 'C2'] });
  });

  test('never comes back to the unit itself.', () => {
    const province = aProvince();
    expect(refusal(province, transfer('U1', 'S1'))).toMatchObject({
      code: 'cycle',
      unit: 'U1',
      manager: 'S1',
    });
    expect(refusal(province, transfer('C1', 'C1'))).toMatchObject({
      code: 'cycle',
      unit: 'C1',
      manager: 'C1',
    });
  });

  test('has a living manager, on every day, and only the top has none.', () => {
    const province = aProvince();
    accepted(province, transfer('C3', 'U1'));
    accepted(province, { kind: 'dissolve', unit: unit('U2'), from: JULY });
    const under = { code: 'manager-not-living', unit: 'C1', manager: 'U2', on: day('2025-08-01') };
    expect(refusal(province, transfer('C1', 'U2', day('2025-08-01')))).toEqual(under);
    const orphan = { kind: 'create', unit: unit('C9'), from: JULY, traits: traits('grassroots') } as const;
    expect(refusal(province, orphan)).toEqual({ code: 'manager-missing', unit: 'C9' });
  });

  test('keeps a manager from being dissolved while units are under it.', () => {
    expect(refusal(aProvince(), { kind: 'dissolve', unit: unit('U1'), from: JULY })).toEqual({
      code: 'units-under-it',
      units: ['C1', 'C2'],
    });
  });
});

describe('A merger', () => {
  test('of two into a new one puts what they managed under it, without a word written about those.', () => {
    const province = aProvince();
    accepted(province, merge(['U1', 'U2'], 'U3', 'upper'));
    expect(['C1', 'C3'].map((name) => [lineOn(province, name, JUNE), lineOn(province, name, JULY)])).toEqual([
      ['LD U1 C1', 'LD U3 C1'],
      ['LD U2 C3', 'LD U3 C3'],
    ]);
    expect(factOn(province.factsOf(unit('U1')), JULY)).toBeUndefined();
    expect(factOn(province.factsOf(unit('U3')), JULY)?.predecessors).toEqual(['U1', 'U2']);
  });

  test('into one of the two lets that one live on.', () => {
    const province = aProvince();
    accepted(province, merge(['U1', 'U2'], 'U1'));
    expect(lineOn(province, 'C3', JULY)).toBe('LD U1 C3');
    expect(factOn(province.factsOf(unit('U1')), JULY)).toMatchObject({ name: 'Công đoàn upper', from: JULY });
  });

  test('passes on through mergers that follow.', () => {
    const province = aProvince();
    accepted(province, merge(['U1', 'U2'], 'U3', 'upper'));
    const later = { ...merge(['U3'], 'U4'), from: day('2026-01-01') };
    accepted(province, { kind: 'create', unit: unit('U4'), from: JULY, traits: traits('upper', 'LD') });
    accepted(province, later);
    expect(lineOn(province, 'C1', day('2026-01-01'))).toBe('LD U4 C1');
    expect(refusal(province, { kind: 'dissolve', unit: unit('U4'), from: day('2026-02-01') })).toMatchObject({
      code: 'units-under-it',
      units: expect.arrayContaining(['C1', 'C2', 'C3']) as string[],
    });
  });

  test('needs two units of one level, and everything about a new one.', () => {
    const province = aProvince();
    expect(refusal(province, merge(['U1'], 'U3', 'upper'))).toEqual({ code: 'too-few-units' });
    expect(refusal(province, merge(['U1', 'C3'], 'U3', 'upper'))).toEqual({ code: 'levels-differ' });
    expect(refusal(province, merge(['U1', 'U2'], 'U3'))).toEqual({ code: 'traits-missing' });
    const into = { ...merge(['C1', 'C2'], 'C9', 'grassroots'), traits: traits('grassroots', 'C1') };
    expect(refusal(province, into)).toMatchObject({ code: 'cycle', unit: 'C9', manager: 'C9' });
  });
});

test('A division lets the first part take over, and the others what they take.', () => {
  const province = aProvince();
  accepted(province, {
    kind: 'divide',
    unit: unit('U1'),
    from: JULY,
    parts: [
      { unit: unit('U5'), traits: traits('upper', 'LD'), takes: [] },
      { unit: unit('U6'), traits: traits('upper', 'LD'), takes: [unit('C2')] },
    ],
  });
  expect(['C1', 'C2'].map((name) => lineOn(province, name, JULY))).toEqual(['LD U5 C1', 'LD U6 C2']);
});

describe('A correction', () => {
  test('reaches back, and is itself recorded: what was told before can still be told.', () => {
    const province = aProvince();
    accepted(province, mend('C1', '2019-01-01', { kind: 'restate', traits: { name: 'Tên đúng' } }));
    const nameKnownOn = (on: string) =>
      factOn(province.knownOn(day(on))(unit('C1')), day('2020-01-01'))?.name;
    expect([nameKnownOn('2025-06-24'), nameKnownOn('2025-06-25')]).toEqual([
      'Công đoàn grassroots',
      'Tên đúng',
    ]);
  });

  test('moves a first day between its neighbours only.', () => {
    const province = aProvince();
    accepted(province, transfer('C1', 'U2'));
    const move = (to: string) => mend('C1', JULY, { kind: 'restate', traits: {}, from: day(to) });
    expect(refusal(province, move('2019-01-01'))).toMatchObject({ code: 'correction-out-of-line' });
    accepted(province, move('2025-06-15'));
    expect(lineOn(province, 'C1', day('2025-06-15'))).toBe('LD U2 C1');
  });

  test('takes back the last change, or an end, but not a merger.', () => {
    const province = aProvince();
    accepted(province, transfer('C3', 'U1'));
    accepted(province, { kind: 'dissolve', unit: unit('U2'), from: JULY });
    expect(refusal(province, mend('C3', JULY, { kind: 'cancel' }))).toMatchObject({
      code: 'manager-not-living',
    });
    accepted(province, mend('U2', '2019-01-01', { kind: 'reopen' }));
    accepted(province, mend('C3', JULY, { kind: 'cancel' }));
    expect(lineOn(province, 'C3', JULY)).toBe('LD U2 C3');
    accepted(province, merge(['U1', 'U2'], 'U1'));
    expect(refusal(province, mend('U2', '2019-01-01', { kind: 'reopen' }))).toEqual({
      code: 'correction-out-of-line',
    });
    expect(refusal(province, mend('U1', JULY, { kind: 'cancel' }))).toEqual({
      code: 'correction-out-of-line',
    });
    expect(refusal(province, mend('U1', '2020-02-02', { kind: 'cancel' }))).toEqual({
      code: 'no-such-fact',
      on: '2020-02-02',
    });
  });
});
