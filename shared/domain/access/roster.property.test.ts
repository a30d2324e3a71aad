import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, day } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, AppointmentId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { areOpposite } from './actor.ts';
import {
  acceptInvitation,
  appoint,
  endAppointment,
  handOver,
  lendAppointment,
  renewInvitation,
} from './roster-moves.ts';
import { appointmentOf, emptyRoster, entryOf, entryStateOn } from './roster.ts';
import type { Holder, Roster, RosterEntry } from './roster.ts';

const dayNumber = (days: number): Day => daysAfter(day('2026-01-01'), days);
const anyDay = fc.integer({ min: 0, max: 60 }).map(dayNumber);
const anyAccount = fc.constantFrom('a', 'b', 'c').map((name) => id<AccountId>(name));
const anyHolder: fc.Arbitrary<Holder> = fc.oneof(
  anyAccount.map((account) => ({ kind: 'held', account, name: account }) as const),
  anyDay.map((expires) => ({ kind: 'invited', name: 'Người mới', code: 'code', expires }) as const),
);
const anyChoice = fc.nat();

type Act = (roster: Roster, fresh: AppointmentId) => Result<{ readonly state: Roster }, unknown>;
const chosen = ({ entries }: Roster, choice: number): AppointmentId =>
  entries[choice % Math.max(1, entries.length)]?.id ?? id('nobody');

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .record({
      role: fc.constantFrom('standing-committee', 'unit-officer', 'unit-head', 'administration'),
      from: anyDay,
      until: fc.option(anyDay, { nil: undefined }),
      holder: anyHolder,
    })
    .map(
      (wish): Act =>
        (roster, fresh) =>
          appoint(roster, { ...wish, id: fresh }),
    ),
  fc.tuple(anyChoice, anyDay).map(
    ([choice, on]): Act =>
      (roster) =>
        endAppointment(roster, chosen(roster, choice), on),
  ),
  fc.record({ choice: anyChoice, from: anyDay, until: anyDay, holder: anyHolder }).map(
    ({ choice, ...loan }): Act =>
      (roster, fresh) =>
        lendAppointment(roster, chosen(roster, choice), { ...loan, id: fresh }),
  ),
  fc.record({ choice: anyChoice, on: anyDay, holder: anyHolder }).map(
    ({ choice, ...wish }): Act =>
      (roster, fresh) =>
        handOver(roster, chosen(roster, choice), { ...wish, id: fresh }),
  ),
  fc.tuple(anyChoice, anyDay, anyDay).map(
    ([choice, expires, today]): Act =>
      (roster) =>
        renewInvitation(roster, chosen(roster, choice), { code: 'code', expires }, today),
  ),
  fc.tuple(anyChoice, anyAccount, anyDay).map(
    ([choice, account, today]): Act =>
      (roster) =>
        acceptInvitation(roster, chosen(roster, choice), { code: 'code', account }, today),
  ),
);

/** What comes of any acts one after the other; refused ones change nothing. */
function played(acts: readonly Act[]): readonly Roster[] {
  const course = [emptyRoster(id<UnitId>('C1'))];
  acts.forEach((act, step) => {
    const before = course.at(-1) ?? emptyRoster(id<UnitId>('C1'));
    const outcome = act(before, id<AppointmentId>(`n${step}`));
    if (outcome.ok) course.push(outcome.value.state);
  });
  return course;
}

const lives = ({ from, until }: RosterEntry) => until === undefined || from < until;
const meet = (a: RosterEntry, b: RosterEntry) =>
  lives(a) &&
  lives(b) &&
  (a.until === undefined || b.from < a.until) &&
  (b.until === undefined || a.from < b.until);

const DAYS = Array.from({ length: 62 }, (_, days) => dayNumber(days));

test('After any acts, nobody holds a role twice or both sides of the unit on one day, and no loan outlives what it was lent from.', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
      const roster = played(acts).at(-1) ?? emptyRoster(id<UnitId>('C1'));
      const { entries } = roster;
      expect(new Set(entries.map(({ id: one }) => one)).size).toBe(entries.length);
      entries.forEach((entry, place) => {
        for (const other of entries.slice(place + 1))
          if (entry.holder.kind === 'held' && other.holder.kind === 'held')
            if (entry.holder.account === other.holder.account && entry.role === other.role)
              expect(meet(entry, other)).toBe(false);
        for (const other of entries.slice(place + 1))
          if (entry.holder.kind === 'held' && other.holder.kind === 'held')
            if (entry.holder.account === other.holder.account && areOpposite(entry.role, other.role))
              expect(meet(entry, other)).toBe(false);
        const lender = entry.lentBy === undefined ? undefined : entryOf(roster, entry.lentBy);
        if (!lender) return;
        expect([lender.role, lender.lentBy]).toEqual([entry.role, undefined]);
        if (lender.until !== undefined && lives(entry))
          expect((entry.until ?? '9') <= lender.until).toBe(true);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('After any acts, an appointment gives rights on exactly the days on which its entry is in force.', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 25 }), fc.constantFrom(...DAYS), (acts, today) => {
      const roster = played(acts).at(-1) ?? emptyRoster(id<UnitId>('C1'));
      for (const entry of roster.entries) {
        const held = appointmentOf(roster, entry);
        const gives =
          held !== undefined && held.from <= today && (held.until === undefined || today < held.until);
        expect(gives).toBe(entryStateOn(entry, today) === 'in-force');
      }
    }),
    { numRuns: 2_000 },
  );
});

test('No act takes an entry off the roster, changes whose it was, or lets what had ended live on.', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
      const course = played(acts);
      course.slice(1).forEach((after, step) => {
        for (const before of course[step]?.entries ?? []) {
          const now = entryOf(after, before.id);
          expect(now && [now.role, now.from, now.lentBy]).toEqual([before.role, before.from, before.lentBy]);
          if (before.holder.kind === 'held') expect(now?.holder).toEqual(before.holder);
          if (before.until !== undefined) expect((now?.until ?? '9') <= before.until).toBe(true);
        }
      });
    }),
    { numRuns: 2_000 },
  );
});
