import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Level, Place, UnitFact } from './unit.ts';

/** A unit on a day; its line of managers is written from the top, `LD U1 C1`, the unit itself last. */
export function aPlace(line: string, over: Partial<UnitFact> = {}): Place {
  const path = line.split(' ').map((unit) => id<UnitId>(unit));
  const unit = path.at(-1);
  if (unit === undefined) throw new Error('a place needs a unit');
  const fact = {
    unit,
    name: `Đơn vị ${unit}`,
    level: 'grassroots',
    manager: path.at(-2),
    from: day('2019-01-01'),
  };
  return { fact: { ...fact, ...over }, path };
}

/** A level whose units score themselves. */
export const aLevel = (over: Partial<Level> = {}): Level => ({
  id: 'grassroots',
  name: 'Công đoàn cơ sở',
  depth: 2,
  scoresCollectively: true,
  nominates: true,
  reviews: false,
  setUpBy: 'federation',
  ...over,
});
