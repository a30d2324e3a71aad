import type { Appointment, Role } from '@bang-vang/shared/domain/access/actor.ts';
import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { recordedInTurn } from '@bang-vang/shared/domain/units/history.ts';
import type { Unit } from '@bang-vang/shared/domain/units/history.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';

/**
 * How an appointment stands to the unit whose matter it is: at the unit itself, right above it, two levels above, below
 * it, beside it, in another branch, at a unit that was merged into it; at the unit itself but over, not begun, or lent for a
 * period; at the unit itself and the matter one's own; or no appointment at all.
 */
export const RELATIONS = [
  'own',
  'above',
  'top',
  'below',
  'sibling',
  'apart',
  'merged',
  'expired',
  'ahead',
  'delegated',
  'oneself',
  'none',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whose matter the operations are tried on: a grassroots unit, the union above it, the federation. */
export type Owner = 'C1' | 'U1' | 'LD';

/** Where an appointment of each relation is held. The federation has nobody above or beside it. */
const HELD_AT: Readonly<Record<Owner, Readonly<Partial<Record<Relation, string>>>>> = {
  C1: { own: 'C1', above: 'U1', top: 'LD', below: 'S1', sibling: 'C2', apart: 'C4', merged: 'C9' },
  U1: { own: 'U1', above: 'LD', below: 'C1', sibling: 'U2', apart: 'C4', merged: 'U9' },
  LD: { own: 'LD', below: 'U1', merged: 'L9' },
};

const SINCE = day('2019-01-01');
/** The clock of tests stands on this day. */
const TODAY = day('2026-11-20');

/** The appointment of a role in a relation to the owner's matter; undefined where there is no such relation. */
export function appointmentIn(
  relation: Relation,
  role: Role,
  owner: Owner,
): readonly Appointment[] | undefined {
  if (relation === 'none') return [];
  const at = HELD_AT[owner][relation] ?? (SAME_UNIT.has(relation) ? owner : undefined);
  if (at === undefined) return undefined;
  const term = { role, unit: id<UnitId>(at), from: SINCE };
  if (relation === 'expired') return [{ ...term, until: TODAY }];
  if (relation === 'delegated') return [{ ...term, behalfOf: id<AccountId>('lender') }];
  return [relation === 'ahead' ? { ...term, from: day('2026-11-21') } : term];
}

const SAME_UNIT: ReadonlySet<Relation> = new Set(['expired', 'ahead', 'delegated', 'oneself']);

/** The account that holds one role in one relation, and nothing else. */
export const accountName = (relation: Relation, role: Role, owner: Owner): string =>
  `${relation}.${role}.${owner}`;

/** The units that were merged into the owners, with the day their lives ended. Whoever was appointed there stays so. */
export const MERGED: readonly Unit[] = [
  ['C9', 'C1', 'grassroots', 'U1'],
  ['U9', 'U1', 'upper', 'LD'],
  ['L9', 'LD', 'federation', undefined],
].map(([unit = '', into = '', level = '', manager]) =>
  mergedUnit({
    unit: id<UnitId>(unit),
    name: `Đơn vị cũ ${unit}`,
    level,
    ...(manager === undefined ? {} : { manager: id<UnitId>(manager) }),
    from: SINCE,
    until: day('2026-07-01'),
    ending: { kind: 'merged', successors: [id<UnitId>(into)] },
  }),
);

function mergedUnit(fact: UnitFact): Unit {
  return recordedInTurn([fact], ({ from }) => instant(`${from}T05:00:00.000Z`));
}
