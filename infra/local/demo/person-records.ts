import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import type { Person } from '@bang-vang/shared/domain/units/unit.ts';
import { tradeOf } from './trades.ts';
import type { Trade } from './trades.ts';
import { SEASON_DAY, unitFacts, unitOn } from './units.ts';

/** When the demo's lists were typed in: before its season, so that the season's own changes come after. */
const TYPED_IN = instant('2026-01-05T01:00:00.000Z');

/** What most people of a trade are, by law and by work. */
const USUAL: Readonly<Record<Trade, { readonly kind: string; readonly position: string }>> = {
  school: { kind: 'public-employee', position: 'Giáo viên' },
  health: { kind: 'public-employee', position: 'Điều dưỡng' },
  counter: { kind: 'civil-servant', position: 'Chuyên viên tiếp nhận hồ sơ' },
  field: { kind: 'public-employee', position: 'Kỹ thuật viên' },
  office: { kind: 'civil-servant', position: 'Chuyên viên' },
};
/** One in so many drives, guards or cooks. */
const WORKERS = 9;
const WORKER = { kind: 'worker', position: 'Nhân viên phục vụ' };

const beginnings: ReadonlyMap<UnitId, Day> = new Map(
  unitFacts.toReversed().map(({ unit, from }) => [unit, from]),
);

/** A person of the demo as a record: a member of the unit since the unit began. */
export function recordOf({ id, name, unit }: Person): PersonRecord {
  const usual = Number(id.slice(1)) % WORKERS === 0 ? WORKER : USUAL[tradeOf(unitOn(unit, SEASON_DAY).name)];
  const from = beginnings.get(unit);
  if (from === undefined) throw new Error(`the demo has no unit ${unit}`);
  return {
    state: 'known',
    id,
    facts: [{ ...usual, name, unit, from, recordedAt: TYPED_IN }],
    absorbed: [],
    apartFrom: [],
  };
}
