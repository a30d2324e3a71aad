import { beforeAll, describe, expect, test } from 'vitest';
import { allOperations } from '@bang-vang/shared/contract/index.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { ROLES } from '@bang-vang/shared/domain/access/actor.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { accountItems } from '../table/first-accounts.ts';
import { fill } from '../table/fill.ts';
import { filledUnit } from '../table/unit.ts';
import { call } from '../testing/call.ts';
import type { Answer } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { ONESELF, layMatters } from '../testing/rights/matters.ts';
import type { Matters } from '../testing/rights/matters.ts';
import { MERGED, RELATIONS, accountName, appointmentIn } from '../testing/rights/relations.ts';
import type { Owner, Relation } from '../testing/rights/relations.ts';
import { ROWS } from '../testing/rights/rows.ts';
import type { Row } from '../testing/rights/rows.ts';

// The rights matrix: every operation of the contract, tried by every role in every relation, over the real edge and a
// real table. Who may is written down in testing/rights/rows.ts, for people to read.

const OWNERS: readonly Owner[] = ['C1', 'U1', 'LD'];
/** A refusal that turns the caller away; any other answer means that they may. */
const TURNED_AWAY = new Set(['sign-in-needed', 'code-unknown', 'not-allowed']);
const NOT_THERE = new Set([400, 404, 500]);

let matters: Matters;
beforeAll(async () => {
  await layGround();
  matters = await layMatters();
  await fill([...MERGED.flatMap(filledUnit), ...everyAccount()]);
}, 60_000);

/** An account for each role in each relation to each owner's matters. */
const everyAccount = () =>
  OWNERS.flatMap((owner) =>
    RELATIONS.flatMap((relation) =>
      ROLES.flatMap((role) => {
        const appointments = appointmentIn(relation, role, owner);
        if (!appointments) return [];
        const account = id<AccountId>(accountName(relation, role, owner));
        const person = relation === 'oneself' ? { person: id<PersonId>(ONESELF) } : {};
        return accountItems([{ account, name: 'Người thử', appointments, ...person }]);
      }),
    ),
  );

const isTurnedAway = ({ body }: Answer) =>
  TURNED_AWAY.has(String((body as { code?: string } | undefined)?.code));

/** Tries the operation, and finds that what it was tried on is there. */
async function may(operation: OperationId, as: string): Promise<boolean> {
  const answer = await call(operation, { ...matters[operation], as });
  expect([operation, as, NOT_THERE.has(answer.status)]).toEqual([operation, as, false]);
  return !isTurnedAway(answer);
}

async function allowed(operation: OperationId, { of }: Exclude<Row, string>) {
  const found: Partial<Record<Relation, readonly string[]>> = {};
  for (const relation of RELATIONS) {
    const roles = [];
    for (const role of ROLES)
      if (appointmentIn(relation, role, of) && (await may(operation, accountName(relation, role, of))))
        roles.push(role);
    if (roles.length > 0) found[relation] = roles;
  }
  return found;
}

/** The row without relations that its owner does not have, and roles in the order of the glossary. */
function expectedOf({ of, may: rights }: Exclude<Row, string>) {
  const held = RELATIONS.flatMap((relation) => {
    const roles = ROLES.filter(
      (role) => rights[relation]?.includes(role) === true && appointmentIn(relation, role, of),
    );
    return roles.length > 0 ? [[relation, roles] as const] : [];
  });
  return Object.fromEntries(held);
}

test.each(allOperations)('%s has a row that says who may do it.', (operation) => {
  expect(
    ROWS[operation],
    `${operation} has no row. Say in functions/testing/rights/rows.ts which roles in which relation may do it, and in ` +
      'matters.ts beside it what it is tried on when its sample does not exist.',
  ).toBeDefined();
});

describe('over the real edge', () => {
  const rows = Object.entries(ROWS) as [OperationId, Row][];

  test.each(rows.flatMap(([operation, row]) => (typeof row === 'string' ? [] : [[operation, row] as const])))(
    '%s is done by those of its row and by nobody else.',
    async (operation, row) => {
      expect(await allowed(operation, row)).toEqual(expectedOf(row));
    },
  );

  test.each(rows.flatMap(([operation, row]) => (row === 'everyone' ? [operation] : [])))(
    '%s is open to everyone, signed in or not.',
    async (operation) => {
      const answer = await call(operation, matters[operation]);
      expect([operation, answer.status]).toEqual([operation, 200]);
    },
  );

  test.each(rows.flatMap(([operation, row]) => (row === 'signed in' ? [operation] : [])))(
    '%s is open to every account, also to one that holds nothing, and to nobody without one.',
    async (operation) => {
      expect(isTurnedAway(await call(operation, { ...matters[operation], as: 'nobody-yet' }))).toBe(false);
      expect(isTurnedAway(await call(operation, matters[operation]))).toBe(true);
    },
  );

  test.each(rows.flatMap(([operation, row]) => (row === 'personal code' ? [operation] : [])))(
    '%s is not done by any account, whatever its role.',
    async (operation) => {
      for (const role of ROLES)
        expect([role, await may(operation, accountName('own', role, 'C1'))]).toEqual([role, false]);
    },
  );
});
