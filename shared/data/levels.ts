import type { Level } from '../domain/units/unit.ts';

/**
 * The levels of the union's tree in this province. Source: guide, section V.1 to V.3; sub-units: section IV.2
 * (pacts are signed between departments).
 */
export const levels: readonly Level[] = [
  {
    id: 'federation',
    name: 'Liên đoàn Lao động tỉnh',
    depth: 0,
    scoresCollectively: false,
    nominates: false,
    reviews: true,
    setUpBy: 'federation',
  },
  {
    id: 'upper',
    name: 'Công đoàn cấp trên trực tiếp cơ sở',
    depth: 1,
    scoresCollectively: false,
    nominates: false,
    reviews: true,
    setUpBy: 'federation',
  },
  {
    id: 'grassroots',
    name: 'Công đoàn cơ sở',
    depth: 2,
    scoresCollectively: true,
    nominates: true,
    reviews: false,
    setUpBy: 'federation',
  },
  {
    id: 'sub-unit',
    name: 'Công đoàn bộ phận, tổ công đoàn',
    depth: 3,
    scoresCollectively: false,
    nominates: false,
    reviews: false,
    setUpBy: 'manager',
  },
];

/** Whether the data hold a level with this id. */
export const isLevel = (id: string): boolean => levels.some((level) => level.id === id);

/** The level with this id. Throws when the data do not hold it. */
export function levelOf(id: string): Level {
  const found = levels.find((level) => level.id === id);
  if (!found) throw new Error(`no such level: ${id}`);
  return found;
}
