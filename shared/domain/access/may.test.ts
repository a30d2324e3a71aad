import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, PersonId, UnitId } from '../kernel/ids.ts';
import { aPlace } from '../units/unit.builder.ts';
import type { Actor, Role } from './actor.ts';
import { ROLES, writerOf } from './actor.ts';
import {
  appointmentsOn,
  holds,
  holdsAt,
  isOwnCase,
  mayAppoint,
  mayActFor,
  mayAssess,
  mayGiveOpinion,
  mayHandleAt,
  mayRead,
  mayReadJournal,
  mayReview,
} from './may.ts';
import { onBehalfOf } from './behalf.ts';
import type { RoleRule } from './role-rule.ts';
import { anAppointment, anOfficer } from './officer.builder.ts';

const TODAY = day('2026-11-20');
const C1 = aPlace('LD U1 C1');
const MAI: PersonId = id('mai');
const visitor: Actor = { kind: 'visitor' };
const holder: Actor = { kind: 'code-holder', person: MAI, unit: id('C1'), round: id('2026') };
const at = (role: Role, unit: string) => anOfficer([anAppointment(role, unit)]);

/** Those of the units at which an officer with this role may do it to C1. */
const placesWhere = (role: Role, may: (actor: Actor) => boolean) =>
  ['LD', 'U1', 'U2', 'C1', 'C2', 'S1'].filter((unit) => may(at(role, unit)));
/** Those roles at the unit that may do it to C1. */
const rolesWhere = (unit: string, may: (actor: Actor) => boolean) =>
  ROLES.filter((role) => may(at(role, unit)));

describe('an appointment', () => {
  const term = anAppointment('unit-officer', 'C1', { from: day('2025-01-01'), until: day('2026-11-20') });

  test('is in force from its first day on, and no more on its last.', () => {
    const officer = anOfficer([term]);
    expect(appointmentsOn(officer, day('2024-12-31'))).toEqual([]);
    expect(appointmentsOn(officer, day('2025-01-01'))).toEqual([term]);
    expect(appointmentsOn(officer, day('2026-11-19'))).toEqual([term]);
    expect(appointmentsOn(officer, TODAY)).toEqual([]);
  });

  test('that has ended gives no right any more, though the account is the same.', () => {
    const officer = anOfficer([term]);
    expect(mayActFor(officer, C1, day('2026-11-19'))).toBe(true);
    expect(mayActFor(officer, C1, TODAY)).toBe(false);
    expect(mayRead(officer, C1, TODAY)).toBe(false);
    expect(mayAssess(officer, C1, MAI, TODAY)).toBe(false);
    expect(holds(officer, 'unit-officer', TODAY)).toBe(false);
  });

  test('is something that a visitor and the holder of a personal code never have.', () => {
    expect(appointmentsOn(visitor, TODAY)).toEqual([]);
    expect(appointmentsOn(holder, TODAY)).toEqual([]);
  });

  test('holds at its own unit only, whatever is written about the role.', () => {
    const officer = at('unit-officer', 'C1');
    expect(holds(officer, 'unit-officer', TODAY)).toBe(true);
    expect(holdsAt(officer, 'unit-officer', id<UnitId>('C1'), TODAY)).toBe(true);
    expect(holdsAt(officer, 'unit-officer', id<UnitId>('C2'), TODAY)).toBe(false);
    expect(holdsAt(officer, 'administration', id<UnitId>('C1'), TODAY)).toBe(false);
  });
});

test('What belongs to a unit is read from it and from above, never by a sibling or from below.', () => {
  expect(placesWhere('unit-officer', (actor) => mayRead(actor, C1, TODAY))).toEqual(['LD', 'U1', 'C1']);
  expect(placesWhere('auditor', (actor) => mayRead(actor, C1, TODAY))).toEqual(['LD', 'U1', 'C1']);
  expect(mayRead(visitor, C1, TODAY)).toBe(false);
  expect(placesWhere('auditor', (actor) => mayReadJournal(actor, C1, TODAY))).toEqual(['LD', 'U1', 'C1']);
  expect(rolesWhere('LD', (actor) => mayReadJournal(actor, C1, TODAY))).toEqual([
    'policy-board',
    'auditor',
    'inspection-office',
  ]);
  expect(mayRead(holder, C1, TODAY)).toBe(false);
});

test('Only the unit’s own officer or head acts for it, and nobody above in its stead.', () => {
  expect(placesWhere('unit-officer', (actor) => mayActFor(actor, C1, TODAY))).toEqual(['C1']);
  expect(rolesWhere('C1', (actor) => mayActFor(actor, C1, TODAY))).toEqual(['unit-officer', 'unit-head']);
});

test('Only the administration of the same level gives its opinion.', () => {
  expect(placesWhere('administration', (actor) => mayGiveOpinion(actor, C1, TODAY))).toEqual(['C1']);
  expect(rolesWhere('C1', (actor) => mayGiveOpinion(actor, C1, TODAY))).toEqual(['administration']);
});

test('A sheet is reviewed by the officer right above the unit, never from inside and never two levels up.', () => {
  expect(placesWhere('unit-officer', (actor) => mayReview(actor, C1, TODAY))).toEqual(['U1']);
  expect(rolesWhere('U1', (actor) => mayReview(actor, C1, TODAY))).toEqual(['unit-officer', 'unit-head']);
});

test('Somebody appointed both above and inside a unit does not review its sheet, whatever they are inside.', () => {
  for (const role of ROLES) {
    const both = anOfficer([anAppointment('unit-officer', 'U1'), anAppointment(role, 'C1')]);
    expect([role, mayReview(both, C1, TODAY)]).toEqual([role, false]);
    expect([role, mayReview(both, aPlace('LD U1 C2'), TODAY)]).toEqual([role, true]);
  }
});

test('Who appoints stands where the rule of the role says, and does not do so by a right that was lent.', () => {
  const rule: RoleRule = {
    role: 'administration',
    levels: ['grassroots'],
    appointedBy: [
      { role: 'unit-officer', at: 'own' },
      { role: 'unit-officer', at: 'above' },
      { role: 'policy-board', at: 'top' },
    ],
    source: 'a test',
  };
  const appoints = (actor: Actor) => mayAppoint(actor, C1, rule, TODAY);
  expect(placesWhere('unit-officer', appoints)).toEqual(['U1', 'C1']);
  expect(placesWhere('policy-board', appoints)).toEqual(['LD']);
  const lent = anOfficer([anAppointment('unit-officer', 'C1', { behalfOf: id('account-2') })]);
  expect([appoints(lent), mayActFor(lent, C1, TODAY)]).toEqual([false, true]);
  const sub = aPlace('LD U1 C1 S1', { level: 'sub-unit' });
  expect(mayAppoint(at('unit-officer', 'S1'), sub, rule, TODAY)).toBe(false);
});

test('An act is done on behalf of the lender where nothing but a loan allows it.', () => {
  const lender = id<AccountId>('account-2');
  const own = anAppointment('unit-officer', 'C2');
  const lent = anAppointment('unit-officer', 'C1', { behalfOf: lender });
  const C = (unit: string) => id<UnitId>(unit);
  expect(onBehalfOf([own, lent], [C('C1')])).toBe(lender);
  expect(onBehalfOf([own, lent], [C('C2')])).toBe(undefined);
  expect(onBehalfOf([lent, anAppointment('administration', 'C1')], [C('C1')])).toBe(undefined);
  expect(onBehalfOf([lent], [C('LD')])).toBe(lender);
  expect(onBehalfOf([own, lent], [C('LD')])).toBe(undefined);
  expect(onBehalfOf([], [C('C1')])).toBe(undefined);
});

test('Nobody reviews the unit at the top of the tree.', () => {
  const top = aPlace('LD', { level: 'federation' });
  expect(placesWhere('unit-officer', (actor) => mayReview(actor, top, TODAY))).toEqual([]);
});

test('A person is assessed inside the unit, by its officer or its administration.', () => {
  expect(placesWhere('unit-officer', (actor) => mayAssess(actor, C1, MAI, TODAY))).toEqual(['C1']);
  expect(rolesWhere('C1', (actor) => mayAssess(actor, C1, MAI, TODAY))).toEqual([
    'unit-officer',
    'administration',
    'unit-head',
  ]);
  expect(mayAssess(holder, C1, MAI, TODAY)).toBe(false);
});

test('Nobody assesses their own sheet, though they may assess their colleagues’.', () => {
  const mai = anOfficer([anAppointment('unit-officer', 'C1')], { person: MAI });
  expect(mayAssess(mai, C1, MAI, TODAY)).toBe(false);
  expect(mayAssess(mai, C1, id<PersonId>('lan'), TODAY)).toBe(true);
});

test('What has climbed to a unit is handled by its officer or its standing office, and by no other role.', () => {
  const handles = (actor: Actor) => mayHandleAt(actor, id<UnitId>('LD'), TODAY);
  expect(rolesWhere('LD', handles)).toEqual(['policy-board', 'unit-officer', 'unit-head']);
  expect(rolesWhere('U1', handles)).toEqual([]);
});

test('A nomination of oneself is one’s own case; a unit’s, or a colleague’s, is not.', () => {
  const mai = anOfficer([], { person: MAI });
  expect(isOwnCase(mai, MAI)).toBe(true);
  expect(isOwnCase(mai, id<PersonId>('lan'))).toBe(false);
  expect(isOwnCase(mai, undefined)).toBe(false);
  expect(isOwnCase(anOfficer([]), undefined)).toBe(false);
});

test('Events name the account of an officer, or the person behind a personal code.', () => {
  expect(writerOf(anOfficer([]))).toBe('account-1');
  expect(writerOf({ kind: 'code-holder', person: MAI, unit: id('C1'), round: id('2026') })).toBe('mai');
});
