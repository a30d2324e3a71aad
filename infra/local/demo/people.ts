import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Person, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { chance } from './chance.ts';
import type { Chance } from './chance.ts';
import { fullName } from './names.ts';
import type { Mixture } from './names.ts';
import { tradeOf } from './trades.ts';
import type { Trade } from './trades.ts';
import { SEASON_DAY, grassrootsOn } from './units.ts';

const PEOPLE = 2_000;
const SMALLEST = 4;
const LARGEST = 60;

/** Least and most people of a unit, by its trade; a station of a commune is small whatever it does. */
const SIZES: Readonly<Record<Trade, readonly [number, number]>> = {
  school: [10, 28],
  health: [8, 40],
  counter: [6, 16],
  field: [6, 24],
  office: [4, 16],
};
const STATION: readonly [number, number] = [4, 9];

const LOWLAND: Mixture = { thai: 0.02, hmong: 0.005, tay: 0.015, ede: 0.005 };
/** Where the mountain peoples of the province live, by upper-level union. */
const mixtures: Readonly<Record<string, Mixture>> = {
  CT03: { thai: 0.32, hmong: 0.16, tay: 0.03, ede: 0 },
  CT04: { thai: 0.06, hmong: 0.03, tay: 0.24, ede: 0 },
  CT06: { thai: 0, hmong: 0.01, tay: 0.06, ede: 0.3 },
};

/** People whom the demo's story names, first in their unit; some of them hold accounts. */
const storied: Readonly<Record<string, readonly string[]>> = {
  CS001: [
    'Nguyễn Thị Yến',
    'Đặng Hữu Cường',
    'Đinh Thị Thủy Tiên',
    'Huỳnh Đỗ Uyển Đình',
    'Cao Thị Kiều Oanh',
    'Lò Văn Ẩn',
  ],
  CS002: ['Nguyễn Tôn Nữ Khánh Tường', 'Phạm Quốc Dũng', 'Phùng Bá Ước'],
};
const fixedSizes: Readonly<Record<string, number>> = { CS001: 14, CS097: LARGEST, CS098: 52 };

const rangeOf = (name: string) => (name.includes('Trạm Y tế') ? STATION : SIZES[tradeOf(name)]);

/** How many people each unit has; the sum is exactly `PEOPLE`. */
function sizesOf(units: readonly UnitFact[], dice: Chance): Map<UnitId, number> {
  const sizes = new Map(
    units.map(({ unit, name }) => [unit, fixedSizes[unit] ?? dice.between(...rangeOf(name))]),
  );
  const open = units
    .filter(({ unit, name }) => fixedSizes[unit] === undefined && rangeOf(name) !== STATION)
    .map(({ unit }) => unit);
  let missing = PEOPLE - [...sizes.values()].reduce((sum, size) => sum + size, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const unit = dice.pick(open);
    const size = (sizes.get(unit) ?? SMALLEST) + step;
    if (size < SMALLEST || size > LARGEST) continue;
    sizes.set(unit, size);
    missing -= step;
  }
  return sizes;
}

/** As many different names as a unit has people. */
function namesOf({ unit, manager }: UnitFact, size: number, dice: Chance): readonly string[] {
  const names = new Set(storied[unit]);
  const mixture = (manager && mixtures[manager]) ?? LOWLAND;
  while (names.size < size) names.add(fullName(dice, mixture));
  return [...names];
}

function peopleOf(units: readonly UnitFact[], dice: Chance): readonly Person[] {
  const sizes = sizesOf(units, dice);
  return units
    .flatMap((fact) =>
      namesOf(fact, sizes.get(fact.unit) ?? SMALLEST, dice).map((name) => ({ name, unit: fact.unit })),
    )
    .map((person, index) => ({ id: personId(index + 1), ...person }));
}

const personId = (number: number): PersonId => id(`P${String(number).padStart(5, '0')}`);

/** Everyone in the demo province, unit by unit in the order of the tree. Nothing but a name is known of them. */
export const people: readonly Person[] = peopleOf(grassrootsOn(SEASON_DAY), chance(2022));

export const peopleByUnit: ReadonlyMap<UnitId, readonly Person[]> = Map.groupBy(people, ({ unit }) => unit);
