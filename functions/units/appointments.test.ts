import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { refusalOf } from '../testing/problem.ts';
import { ROUND, ofUnit, openRound } from '../testing/season.ts';
import { wholeTrail } from '../testing/stream.ts';

const params = { unit: 'C1' };
const asOfficer = 'officer.C1';
const asAbove = 'officer.U1';
const MAI = 'unit-officer.C1.officer.C1';
const THU = { kind: 'invited', name: 'Hồ Thị Thu' };

const roster = (as = asOfficer) => done('listAppointments', { as, params, query: {} });
const version = async () => (await roster()).version;
const inForce = async () =>
  (await roster()).appointments
    .filter(({ state }) => state === 'in-force')
    .map(({ role, name, lentBy }) => [role, name, ...(lentBy ? [`thay ${lentBy}`] : [])]);
/** What the account may try: to read its own unit's people. */
const mayRead = async (as: string) => (await call('listPeople', { as, params })).status === 200;
const registers = (as: string) =>
  call('register', { as, params: ofUnit('C1'), body: { strands: ['campaign'], targets: 'Đúng hẹn.' } });

async function invited(over: object = {}) {
  const body = { version: await version(), role: 'administration', from: '2026-11-20', holder: THU, ...over };
  const { code = '', appointment, expires } = await done('appoint', { as: asOfficer, params, body });
  return { code, appointment, expires };
}

beforeAll(async () => {
  await layGround();
  await openRound();
});

describe('an invitation', () => {
  test('is accepted once by an account that nobody knew, which from then on holds the role.', async () => {
    const { code, expires } = await invited();
    expect(expires).toBe('2026-12-04');
    expect((await done('whoAmI', { as: 'newcomer' })).appointments).toEqual([]);
    expect(await mayRead('newcomer')).toBe(false);

    const written = code.toLowerCase().replace(/^(....)/, '$1-');
    const accepted = await done('acceptInvitation', { as: 'newcomer', body: { code: written } });
    expect([accepted.role, accepted.unit]).toEqual([
      'administration',
      { id: 'C1', name: 'Công đoàn cơ sở Một' },
    ]);
    const me = await done('whoAmI', { as: 'newcomer' });
    expect([me.name, me.appointments.map(({ role, unit }) => [role, unit])]).toEqual([
      'Hồ Thị Thu',
      [['administration', 'C1']],
    ]);
    expect(await mayRead('newcomer')).toBe(true);
    const again = await call('acceptInvitation', { as: 'somebody-else', body: { code } });
    expect(refusalOf(again)).toEqual([422, 'invitation-unknown']);
  });

  test('that was lost gets another code, and the old one opens nothing.', async () => {
    const body = { version: await version(), role: 'unit-head', from: '2026-11-20', holder: THU };
    const first = await done('appoint', { as: asAbove, params, body });
    const renewed = await done('renewInvitation', {
      as: asAbove,
      params: { ...params, appointment: first.appointment },
      body: { version: first.version },
    });
    const accept = (code = '') => call('acceptInvitation', { as: 'head-to-be', body: { code } });
    expect(refusalOf(await accept(first.code))).toEqual([422, 'invitation-unknown']);
    expect((await accept(renewed.code)).status).toBe(200);
  });

  test('keeps no code anywhere: neither the roster nor the trail knows it.', async () => {
    const { code } = await invited({ role: 'unit-officer' });
    const trail = JSON.stringify((await wholeTrail()).map(({ event }) => event));
    expect(trail.includes(code)).toBe(false);
    expect(JSON.stringify(await roster()).includes(code)).toBe(false);
    // Nor does the trail name anybody.
    expect(trail.includes('Hồ Thị Thu')).toBe(false);
  });
});

describe('who appoints', () => {
  test('is said by the rule of the role, not by being somebody above.', async () => {
    const ask = async (as: string, role: string, unit = 'C1') => {
      const { version: seen } = await done('listAppointments', { as, params: { unit }, query: {} }).catch(
        () => ({
          version: 0,
        }),
      );
      const body = { version: seen, role, from: '2026-11-20', holder: THU };
      return (await call('appoint', { as, params: { unit }, body })).status;
    };
    expect(await ask('officer.C2', 'administration')).toBe(403);
    expect(await ask('officer.C1', 'unit-head')).toBe(403);
    expect(await ask('head.C1', 'administration')).toBe(403);
    expect(await ask('officer.U1', 'council-member', 'LD')).toBe(403);
    expect(await ask('officer.C1', 'standing-committee')).toBe(422);
    expect(await ask('board', 'council-member', 'LD')).toBe(200);
    expect(await ask('committee', 'auditor', 'U2')).toBe(200);
  });
});

describe('an appointment', () => {
  test('that is lent lets the borrower act on behalf of the lender, for the period only, and the trail says so.', async () => {
    const body = {
      version: await version(),
      from: '2026-11-20',
      until: '2026-12-01',
      holder: { kind: 'invited', name: 'Đỗ Minh Quân', person: 'P4' },
    };
    const of = { ...params, appointment: MAI };
    const { code } = await done('lendAppointment', { as: asOfficer, params: of, body });
    await done('acceptInvitation', { as: 'stand-in', body: { code } });
    expect(await inForce()).toContainEqual(['unit-officer', 'Đỗ Minh Quân', 'thay Trần Thị Mai']);
    const me = await done('whoAmI', { as: 'stand-in' });
    expect(me.appointments.map(({ role, lentBy, until }) => [role, lentBy?.name, until])).toEqual([
      ['unit-officer', 'Trần Thị Mai', '2026-12-01'],
    ]);
    expect((await registers('stand-in')).status).toBe(200);
    const [told] = (await wholeTrail()).filter(({ event }) => event.happening.kind === 'registered');
    expect([told?.event.by, told?.event.onBehalfOf]).toEqual(['stand-in', 'officer.C1']);
  });

  test('that is lent is not lent on, nor does it appoint others.', async () => {
    const { appointments, version: seen } = await roster();
    const lent = appointments.find(({ lentBy }) => lentBy !== undefined)?.id ?? '';
    const loan = { version: seen, from: '2026-11-20', until: '2026-11-25', holder: THU };
    const on = await call('lendAppointment', {
      as: asOfficer,
      params: { ...params, appointment: lent },
      body: loan,
    });
    expect(refusalOf(on)).toEqual([409, 'lent-on']);
    const body = { version: seen, role: 'administration', from: '2026-11-20', holder: THU };
    expect((await call('appoint', { as: 'stand-in', params, body })).status).toBe(403);
  });

  test('is handed over in one act: the old holder’s rights end with the next request, loans included, and the successor’s begin.', async () => {
    expect([await mayRead(asOfficer), await mayRead('stand-in')]).toEqual([true, true]);
    const { code } = await done('handOverAppointment', {
      as: asAbove,
      params: { ...params, appointment: MAI },
      body: { version: await version(), on: '2026-11-20', holder: THU },
    });
    expect([await mayRead(asOfficer), await mayRead('stand-in')]).toEqual([false, false]);
    await done('acceptInvitation', { as: 'successor', body: { code } });
    expect(await mayRead('successor')).toBe(true);
    const [told] = (await wholeTrail()).filter(
      ({ event }) => event.happening.kind === 'appointment-handed-over',
    );
    expect(told?.event.happening).toMatchObject({ unit: 'C1', appointment: MAI, until: '2026-11-20' });
    // Open work hangs on the unit: the successor finds the registration of before.
    const { registration } = await done('getRegistration', {
      as: 'successor',
      params: { round: ROUND, unit: 'C1' },
    });
    expect(registration?.targets).toBe('Đúng hẹn.');
  });

  test('that is ended gives no right from that day on, whatever the account still carries.', async () => {
    const { version: seen, appointments } = await roster('successor');
    const mine = appointments.find(({ isMine }) => isMine)?.id ?? '';
    await done('endAppointment', {
      as: asAbove,
      params: { ...params, appointment: mine },
      body: { version: seen, on: '2026-11-20' },
    });
    expect(await mayRead('successor')).toBe(false);
    const late = {
      as: asAbove,
      params: { ...params, appointment: mine },
      body: { version: seen + 1, on: '2026-11-20' },
    };
    expect(refusalOf(await call('endAppointment', late))).toEqual([409, 'appointment-over']);
  });
});
