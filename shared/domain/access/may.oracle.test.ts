import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, PersonId, UnitId } from '../kernel/ids.ts';
import { roleRuleOf } from '../../data/roles.ts';
import { aPlace } from '../units/unit.builder.ts';
import type { Place } from '../units/unit.ts';
import type { Appointment, Officer } from './actor.ts';
import { ROLES } from './actor.ts';
import {
  isOwnCase,
  mayActFor,
  mayAssess,
  mayGiveOpinion,
  mayLookAgain,
  mayHandleAt,
  mayRead,
  mayReadJournal,
  mayReview,
  mayReviewAsAsked,
  maySeePanel,
  mayAppoint,
} from './may.ts';
import { anOfficer } from './officer.builder.ts';
import { cedarAllows } from './testing/cedar.ts';

// An oracle of another make: Cedar, AWS's language for rights, with policies of its own (testing/may.cedar).

const CASES = 10_000;

type Case = {
  readonly officer: Officer;
  readonly place: Place;
  readonly about: PersonId | undefined;
  readonly today: Day;
  /** Who was asked to review a sheet of the place, and by which unit. */
  readonly asked: readonly Asked[];
};
type Asked = { readonly account: AccountId; readonly unit: UnitId };

/** What the product asks, under the name that the policies give it. */
const QUESTIONS: Readonly<Record<string, (asked: Case) => boolean>> = {
  read: ({ officer, place, today }) => mayRead(officer, place, today),
  'read the journal': ({ officer, place, today }) => mayReadJournal(officer, place, today),
  'act for': ({ officer, place, today }) => mayActFor(officer, place, today),
  'give opinion': ({ officer, place, today }) => mayGiveOpinion(officer, place, today),
  review: ({ officer, place, today }) => mayReview(officer, place, today),
  'review as asked': ({ officer, place, today, asked }) => mayReviewAsAsked(officer, place, asked, today),
  'look again': ({ officer, place, today }) => mayLookAgain(officer, place, today),
  'see the panel': ({ officer, place, today }) => maySeePanel(officer, place, today),
  assess: ({ officer, place, about, today }) =>
    about === undefined ? mayAssess(officer, place, NOBODY, today) : mayAssess(officer, place, about, today),
  'appoint the administration': ({ officer, place, today }) =>
    mayAppoint(officer, place, roleRuleOf('administration'), today),
  'appoint the council': ({ officer, place, today }) =>
    mayAppoint(officer, place, roleRuleOf('council-member'), today),
  handle: ({ officer, place, about, today }) =>
    !isOwnCase(officer, about) && mayHandleAt(officer, place.fact.unit, today),
};
const LENDER = id<AccountId>('lender');
const NOBODY = id<PersonId>('nobody');

/** A tree by the manager of each unit: unit 0 is the top, every other hangs on one before it. */
const anyTree = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((managers) => {
  const lines = ['X0'];
  managers.forEach((choice, index) => {
    lines.push(`${lines[choice % lines.length] ?? 'X0'} X${index + 1}`);
  });
  return lines;
});
const anyDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), date: fc.constantFrom('01', '15', '28') })
  .map(({ month, date }) => day(`2026-${String(month).padStart(2, '0')}-${date}`));
const anyPerson = fc.option(
  fc.constantFrom('mai', 'lan', 'nam').map((name) => id<PersonId>(name)),
  {
    nil: undefined,
  },
);

/** An officer whose appointments lie anywhere in the tree, most often near the place that is asked about. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    tree: anyTree,
    where: fc.nat(),
    terms: fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES),
        near: fc.boolean(),
        at: fc.nat(),
        from: anyDay,
        until: fc.option(anyDay, { nil: undefined }),
        lent: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    holder: anyPerson,
    about: anyPerson,
    today: anyDay,
    // Half of them are asked by the unit of a term of their own; the rest by another, or is somebody else.
    asked: fc.array(fc.record({ oneself: fc.boolean(), own: fc.boolean(), at: fc.nat() }), { maxLength: 3 }),
  })
  .map(({ tree, where, terms, holder, about, today, asked }) => {
    const line = tree[where % tree.length] ?? 'X0';
    const appointments = terms.map(({ role, near, at, from, until, lent }): Appointment => {
      const units = near ? line.split(' ') : tree.map((other) => other.split(' ').at(-1) ?? 'X0');
      return {
        role,
        unit: id<UnitId>(units[at % units.length] ?? 'X0'),
        from,
        ...(until ? { until } : {}),
        ...(lent ? { behalfOf: LENDER } : {}),
      };
    });
    const officer = anOfficer(appointments, { person: holder });
    return {
      officer,
      place: aPlace(line, line === 'X0' ? { level: 'federation' } : {}),
      about,
      today,
      asked: asked.map(({ oneself, own, at }) => ({
        account: oneself ? officer.account : id<AccountId>('somebody-else'),
        unit:
          (own ? appointments[at % Math.max(1, appointments.length)]?.unit : undefined) ??
          id<UnitId>(tree[at % tree.length]?.split(' ').at(-1) ?? 'X0'),
      })),
    };
  });

test('Ten thousand officers in any tree, on any day, may by may.ts what they may by the policies in Cedar.', () => {
  const answers = { yes: 0, no: 0 };
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...Object.keys(QUESTIONS)), (asked, action) => {
      const { officer, place, about, today } = asked;
      const { appointments, person: holder, account } = officer;
      const askedBy = asked.asked.filter((one) => one.account === account).map(({ unit }) => unit);
      const cedar = cedarAllows({ action, appointments, holder, place, about, today, askedBy });
      answers[cedar ? 'yes' : 'no'] += 1;
      expect([action, QUESTIONS[action]?.(asked)]).toEqual([action, cedar]);
    }),
    { numRuns: CASES },
  );
  // Cases that are refused are easy to make; the rest says that the right ones are let in.
  expect(answers.yes).toBeGreaterThan(CASES / 50);
}, 300_000);
