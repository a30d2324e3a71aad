import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { describe, expect, test } from 'vitest';
import { generations } from './lineage.ts';
import type { LineUnit } from './lineage.ts';
import type { FactView } from './timeline.ts';
import { correctedFacts, momentsOf } from './timeline.ts';

const unit = (of: string) => id<UnitId>(of);
const at = (date: string) => instant(`${date}T01:00:00.000Z`);
const fact = (from: string, over: Partial<FactView> = {}): FactView => ({
  unit: unit('C1'),
  name: 'Công đoàn cơ sở Một',
  level: 'grassroots',
  manager: unit('U1'),
  from: day(from),
  recordedAt: at('2019-01-01'),
  ...over,
});

/** Renamed in 2024 by a decision, the day corrected since, and merged in 2026. */
const first = fact('2019-01-01', { supersededAt: at('2024-06-01') });
const closed = fact('2019-01-01', {
  until: day('2024-07-01'),
  recordedAt: at('2024-06-01'),
  supersededAt: at('2024-09-01'),
});
const corrected = fact('2019-01-01', { until: day('2024-08-01'), recordedAt: at('2024-09-01') });
const wrongDay = fact('2024-07-01', {
  name: 'Công đoàn cơ sở Rạng Đông',
  recordedAt: at('2024-06-01'),
  supersededAt: at('2024-09-01'),
});
const renamed = fact('2024-08-01', {
  name: 'Công đoàn cơ sở Rạng Đông',
  recordedAt: at('2024-09-01'),
  supersededAt: at('2026-01-01'),
});
const merged = fact('2024-08-01', {
  name: 'Công đoàn cơ sở Rạng Đông',
  recordedAt: at('2026-01-01'),
  until: day('2026-02-01'),
  ending: { kind: 'merged', successors: [unit('C9')] },
});
const all = [first, closed, corrected, wrongDay, renamed, merged];

describe('The life of a unit', () => {
  test('is told by what is known now, each step by what it changes.', () => {
    expect(
      momentsOf(all).map(({ kind, day: on, ...rest }) => [kind, on, 'traits' in rest ? rest.traits : []]),
    ).toEqual([
      ['begun', '2019-01-01', []],
      ['changed', '2024-08-01', ['name']],
      ['ended', '2026-02-01', []],
    ]);
  });

  test('shows as corrected what was held for true and is not, never what has merely come to its end.', () => {
    expect(correctedFacts(all)).toEqual([closed, wrongDay]);
  });
});

const lineUnit = (of: string, successors: readonly string[]): LineUnit => ({
  id: unit(of),
  name: of,
  from: day('2019-01-01'),
  predecessors: [],
  successors: successors.map(unit),
});

test('A line of units is laid out in rows, each unit right above the one that took over from it.', () => {
  const rows = generations([
    lineUnit('A', ['D']),
    lineUnit('B', ['D']),
    lineUnit('C', ['E']),
    lineUnit('D', ['E']),
    lineUnit('E', []),
  ]);
  expect(rows.map(({ units, lines }) => [units.map(({ id: one }) => one).join(' '), lines])).toEqual([
    [
      'A B',
      [
        { from: 25, to: 75 },
        { from: 75, to: 75 },
      ],
    ],
    [
      'C D',
      [
        { from: 25, to: 50 },
        { from: 75, to: 50 },
      ],
    ],
    ['E', []],
  ]);
});
