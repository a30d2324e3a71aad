import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { refusalOf } from '../testing/problem.ts';

const params = { unit: 'C1' };
const asOfficer = 'officer.C1';
const asAbove = 'officer.U1';
const OFFICER = 'unit-officer.C1.officer.C1';

const version = async () => (await done('listAppointments', { as: asOfficer, params, query: {} })).version;
async function invited(over: object = {}) {
  const holder = { kind: 'invited', name: 'Hồ Thị Thu' };
  const body = { version: await version(), role: 'administration', from: '2026-11-20', holder, ...over };
  return done('appoint', { as: asOfficer, params, body });
}

beforeAll(layGround);

describe('the two sides of a unit', () => {
  test('are never held by one account: not by appointing it, not by lending, not by a code it brings.', async () => {
    const from = '2026-11-20';
    const officer = { kind: 'known', appointment: OFFICER };
    const appointed = { version: await version(), role: 'administration', from, holder: officer };
    expect(refusalOf(await call('appoint', { as: asAbove, params, body: appointed }))).toEqual([
      409,
      'both-sides',
    ]);
    const loan = { version: await version(), from, until: '2026-12-01', holder: officer };
    const head = { ...params, appointment: 'administration.C1.head.C1' };
    expect(refusalOf(await call('lendAppointment', { as: asAbove, params: head, body: loan }))).toEqual([
      409,
      'both-sides',
    ]);
    const { code } = await invited();
    expect(refusalOf(await call('acceptInvitation', { as: asOfficer, body: { code } }))).toEqual([
      409,
      'both-sides',
    ]);
    expect((await call('acceptInvitation', { as: 'other-side', body: { code } })).status).toBe(200);
  });

  test('may be held at two units, or one after the other.', async () => {
    const { code } = await invited({ from: '2027-01-01' });
    expect((await call('acceptInvitation', { as: 'officer.C2', body: { code } })).status).toBe(200);
  });
});
