import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import { yearReport } from './year-report.ts';
import type { PlacedHonour, ScoringUnit, Standing } from './year-report.ts';

const unit = (name: string) => id<UnitId>(name);
const standing = (branch: string | undefined, manager: string, territory?: string): Standing => ({
  top: unit('LD'),
  branch: branch === undefined ? undefined : unit(branch),
  manager: unit(manager),
  territory,
});
const scoring = (at: Standing, counts: ScoringUnit['counts'] = {}): ScoringUnit => ({ ...at, counts });
const honour = (at: Standing, kind: PlacedHonour['kind'], ended = false): PlacedHonour => ({
  ...at,
  kind,
  ended,
});

const brief = (report: ReturnType<typeof yearReport>) =>
  report.rows.map(({ group, managers, units, collectives, people, counts }) => [
    'unit' in group ? `${group.kind} ${group.unit}` : 'name' in group ? group.name : group.kind,
    managers.join(' '),
    [units, collectives, people, counts.registered],
  ]);

const units = [
  scoring(standing('U1', 'U1', 'xã Một'), { registered: 1 }),
  scoring(standing('U1', 'U1', 'xã Hai')),
  scoring(standing('U2', 'U2', 'xã Hai'), { registered: 1 }),
  scoring(standing('U2', 'U2')),
];
const honours = [
  honour(standing('U1', 'U1', 'xã Một'), 'person'),
  honour(standing('U2', 'LD', 'xã Hai'), 'collective'),
  honour(standing('U1', 'U1'), 'collective', true),
  honour(standing(undefined, 'LD'), 'collective', true),
  honour(standing(undefined, 'LD'), 'person'),
];

test('By management, each unit right below has a row, and what ended under it stays with it.', () => {
  expect(brief(yearReport('management', units, honours))).toEqual([
    ['itself LD', '', [0, 0, 1, 0]],
    ['unit U1', '', [2, 1, 1, 1]],
    ['unit U2', '', [2, 1, 0, 1]],
    ['ended LD', '', [0, 1, 0, 0]],
  ]);
});

test('By territory, a row names whoever manages units there, and what has no territory comes after.', () => {
  expect(brief(yearReport('territory', units, honours))).toEqual([
    ['itself LD', '', [0, 0, 1, 0]],
    ['xã Một', 'U1', [1, 0, 1, 1]],
    ['xã Hai', 'U1 U2', [2, 1, 0, 1]],
    ['no-territory', 'U2', [1, 0, 0, 0]],
    ['ended LD', '', [0, 2, 0, 0]],
  ]);
});

const anyStanding = fc.record({
  top: fc.constantFrom('LD1', 'LD2').map(unit),
  branch: fc.option(fc.constantFrom('U1', 'U2', 'U3').map(unit), { nil: undefined }),
  manager: fc.constantFrom('U1', 'U2').map(unit),
  territory: fc.option(fc.constantFrom('xã Một', 'xã Hai'), { nil: undefined }),
});

test('However it is grouped, every unit and every honour is told once: the rows add up to the total.', () => {
  const anyUnit = fc
    .record({ at: anyStanding, registered: fc.nat(3) })
    .map(({ at, registered }) => scoring(at, { registered }));
  const anyHonour = fc
    .record({ at: anyStanding, isPerson: fc.boolean(), ended: fc.boolean() })
    .map(({ at, isPerson, ended }) => honour(at, isPerson ? 'person' : 'collective', ended));
  fc.assert(
    fc.property(
      fc.constantFrom('management', 'territory'),
      fc.array(anyUnit),
      fc.array(anyHonour),
      (by, some, given) => {
        const { rows, total } = yearReport(by, some, given);
        const added = (read: (figures: typeof total) => number) =>
          rows.reduce((before, row) => before + read(row), 0);
        expect([
          added((figures) => figures.units),
          added((figures) => figures.collectives + figures.people),
          added((figures) => figures.counts.registered),
        ]).toEqual([
          some.length,
          given.length,
          some.reduce((before, { counts }) => before + (counts.registered ?? 0), 0),
        ]);
        expect([total.units, total.collectives + total.people]).toEqual([some.length, given.length]);
      },
    ),
  );
});
