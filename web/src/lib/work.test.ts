import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import { proposedCalendar } from './proposed-calendar.ts';
import type { WorkItem } from './work.ts';
import { addressOfWork, groupWork, splitWork } from './work.ts';

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

const calendar = proposedCalendar(2026);

test('What waits for the reader comes by its last day; the same unit with another role is with others', () => {
  const review = aWork();
  const pact = aWork({ task: 'sign-pact' });
  const opinion = aWork({ task: 'give-opinion', role: 'administration' });
  expect(splitWork([review, opinion, pact], { role: 'unit-officer', unit: id('CT01') }, calendar)).toEqual({
    mine: [pact, review],
    others: [opinion],
  });
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
