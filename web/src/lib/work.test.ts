import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import { proposedCalendar } from './proposed-calendar.ts';
import type { WorkItem } from './work.ts';
import { addressOfWork, deadlineOf, groupWork, isDue, splitWork } from './work.ts';

const unit = (code: string) => ({ id: id<UnitId>(code), name: `Đơn vị ${code}` });

const aWork = (told: Partial<WorkItem> = {}): WorkItem => ({
  task: 'review-sheet',
  role: 'unit-officer',
  at: unit('CT01'),
  unit: unit('CS001'),
  subject: 'SHEET#2026#CS001',
  since: instant('2026-12-05T02:00:00.000Z'),
  ...told,
});

const TODAY = day('2026-12-10');
const calendar = proposedCalendar(2026);

test('What waits for the reader comes by its last day; the same unit with another role is with others', () => {
  const review = aWork();
  const pact = aWork({ task: 'sign-pact' });
  const opinion = aWork({ task: 'give-opinion', role: 'administration' });
  const reader = { role: 'unit-officer', unit: id<UnitId>('CT01') } as const;
  expect(splitWork([review, opinion, pact], reader, calendar, TODAY)).toEqual({
    mine: [pact, review],
    others: [opinion],
  });
});

test('What waits for a later day is not told yet, nor a result that can only be read any more', () => {
  const ripe = aWork({ task: 'finalise-sheet', from: day('2026-12-10') });
  const unripe = aWork({ task: 'finalise-sheet', from: day('2026-12-11') });
  const open = aWork({ task: 'receive-review', until: day('2026-12-10') });
  const over = aWork({ task: 'receive-review', until: day('2026-12-09') });
  expect([ripe, unripe, open, over].map((item) => isDue(item, TODAY))).toEqual([true, false, true, false]);
});

test('A sheet that was returned has a last day of its own', () => {
  const mend = aWork({ task: 'mend-sheet', until: day('2026-12-12') });
  expect([deadlineOf(mend, calendar), deadlineOf(aWork(), calendar)]).toEqual(['2026-12-12', '2026-12-15']);
});

test('Up to four of a kind are told one by one, more of them as one line', () => {
  const four = ['CS001', 'CS002', 'CS003', 'CS004'].map((code) => aWork({ unit: unit(code) }));
  const five = [...four, aWork({ unit: unit('CS005') })];
  expect([groupWork(four).length, groupWork(five).length, groupWork(five)[0]?.items.length]).toEqual([
    4, 1, 5,
  ]);
});

test('A link to work names its matter: the unit, the person, the pact', () => {
  const person = { id: id<PersonId>('P1'), name: 'Lò Văn Ẩn' };
  expect([
    addressOfWork(aWork()),
    addressOfWork(aWork({ task: 'assess-sheet', person })),
    addressOfWork(aWork({ task: 'sign-pact', subject: 'PACT#2026.CT01.x1' })),
    addressOfWork(aWork({ task: 'give-opinion' })),
  ]).toEqual([
    '/lam-viec/tham-dinh?don-vi=CS001',
    '/lam-viec/doan-vien?nguoi=P1',
    '/lam-viec/giao-uoc?giao-uoc=2026.CT01.x1',
    '/lam-viec/phieu',
  ]);
});
