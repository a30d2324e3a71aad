import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { SEASON_DAY, unitOn } from './province.ts';

/** Units of the demo's accounts: their part of a stage is left to whoever tries the product. */
export const STORY = ['CS001', 'CS002'];

/** Who reviews a unit of the season. */
export const managerOf = (unit: UnitId): UnitId => unitOn(unit, SEASON_DAY).manager ?? id<UnitId>('LDLD');
