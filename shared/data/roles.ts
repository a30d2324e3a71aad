import type { Role } from '../domain/access/actor.ts';
import type { RoleRule } from '../domain/access/role-rule.ts';

const FEDERATION_ROLES = ['policy-board', 'standing-committee'] as const;
const byFederation = (at: 'own' | 'top') => FEDERATION_ROLES.map((role) => ({ role, at }));
const byUnit = (at: 'own' | 'above') => [{ role: 'unit-officer' as const, at }];

const EVERYWHERE = ['federation', 'upper', 'grassroots', 'sub-unit'];
const SECTION_V = 'Hướng dẫn, mục V';
const PROVISIONAL = `${SECTION_V}; thẩm quyền phân công cần xác minh`;

/**
 * At which levels each role is held and who appoints to it: a unit's officer within the unit, the level above for the
 * units right below, the federation's policy board and standing committee for the federation. The guide names the bodies
 * and their duties; who appoints within the product is the federation's own order, to be confirmed by it.
 */
const roleRules: readonly RoleRule[] = [
  {
    role: 'policy-board',
    levels: ['federation'],
    appointedBy: byFederation('own'),
    source: `${SECTION_V}.1`,
  },
  {
    role: 'standing-committee',
    levels: ['federation'],
    appointedBy: byFederation('own'),
    source: `${SECTION_V}.1`,
  },
  {
    role: 'unit-officer',
    levels: EVERYWHERE,
    appointedBy: [...byUnit('own'), ...byUnit('above'), ...byFederation('top')],
    source: PROVISIONAL,
  },
  {
    role: 'administration',
    levels: ['upper', 'grassroots', 'sub-unit'],
    appointedBy: [...byUnit('own'), ...byUnit('above'), ...byFederation('top')],
    source: PROVISIONAL,
  },
  {
    role: 'auditor',
    levels: ['federation', 'upper'],
    appointedBy: byFederation('top'),
    source: PROVISIONAL,
  },
  {
    role: 'publicity-board',
    levels: ['federation'],
    appointedBy: byFederation('own'),
    source: `${SECTION_V}.1`,
  },
  {
    role: 'inspection-office',
    levels: ['federation'],
    appointedBy: byFederation('own'),
    source: `${SECTION_V}.1`,
  },
  {
    role: 'unit-head',
    levels: ['upper', 'grassroots', 'sub-unit'],
    appointedBy: [{ role: 'unit-head', at: 'own' }, ...byUnit('above'), ...byFederation('top')],
    source: PROVISIONAL,
  },
  {
    role: 'council-member',
    levels: ['federation'],
    appointedBy: byFederation('own'),
    source: PROVISIONAL,
  },
];

/** How many days an invitation's code is accepted. Ours, to be confirmed by the federation. */
export const INVITATION_DAYS = 14;

/** The rule of a role. Throws when the data do not hold it. */
export function roleRuleOf(role: Role): RoleRule {
  const rule = roleRules.find((one) => one.role === role);
  if (!rule) throw new Error(`no rule for the role ${role}`);
  return rule;
}
