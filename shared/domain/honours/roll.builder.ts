import { day } from '../kernel/day.ts';
import { id, type AwardId, type UnitId } from '../kernel/ids.ts';
import { honourCode } from './code.ts';
import type { HonourEntry, HonourRoll, NamedUnit, RollUnit } from './roll.ts';

/** A unit for tests: the identifier is all that matters to most of them. */
export const aUnit = (unitId: string, name = `Đơn vị ${unitId}`): NamedUnit => ({
  id: id<UnitId>(unitId),
  name,
});

/** A unit of the roll, under the upper-level union `u1` unless told otherwise. */
export const aRollUnit = (unitId: string, facts: Partial<RollUnit> = {}): RollUnit => ({
  ...aUnit(unitId),
  group: aUnit('u1', 'Công đoàn ngành Giáo dục'),
  ...facts,
});

/** An honour in force, with the code made of a number. */
export function anEntry(serial: number, name: string, facts: Partial<HonourEntry> = {}): HonourEntry {
  return {
    standing: 'in-force',
    code: honourCode(
      Uint8Array.from({ length: 8 }, (_, place) => Math.floor(serial / 30 ** (7 - place)) % 30),
    ),
    year: 2025,
    subject: { kind: 'person', name },
    unit: aUnit('c1'),
    group: aUnit('u1', 'Công đoàn ngành Giáo dục'),
    award: { id: id<AwardId>('bang-khen'), form: 'Bằng khen' },
    citation: 'Không ngừng nâng cao sự hài lòng của người dân và doanh nghiệp.',
    decision: {
      number: '47/QĐ-LĐLĐ',
      date: day('2026-02-05'),
      authority: 'Ban Thường vụ Liên đoàn Lao động tỉnh',
      signer: 'Chủ tịch Hà Văn Sỹ',
    },
    ...facts,
  };
}

/** A roll with 2025 published and 2026 under way. */
export const aRoll = (facts: Partial<HonourRoll> = {}): HonourRoll => ({
  federation: 'Liên đoàn Lao động tỉnh Sông Lam',
  demo: true,
  years: [
    { year: 2024, state: 'published' },
    { year: 2025, state: 'published' },
    { year: 2026, state: 'under-way' },
    { year: 2027, state: 'ahead' },
  ],
  units: [aRollUnit('c1'), aRollUnit('c2')],
  entries: [],
  ...facts,
});
