import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { expect, test } from 'vitest';
import type { Choice } from './journal.ts';
import { choiceIn, queryOf, searchOf, subjectOf } from './journal.ts';

const choice: Choice = { unit: 'CS001', day: day('2026-11-20'), kind: 'nominated', account: 'a-1' };

test('An address leads back to the choice that it was made of', () => {
  expect(choiceIn(searchOf(choice), 'LD')).toEqual(choice);
  const whole = { unit: 'LD', day: undefined, kind: undefined, account: undefined };
  expect(choiceIn('', 'LD')).toEqual(whole);
  expect(searchOf(whole, 'SHEET#2026#C1')).toBe('?don-vi=LD&ho-so=SHEET%232026%23C1');
});

test('A day that is none and a kind that nobody knows choose nothing', () => {
  expect(choiceIn('?ngay=2026-02-30&viec=stolen', 'LD')).toEqual({
    unit: 'LD',
    day: undefined,
    kind: undefined,
    account: undefined,
  });
});

test('The server is asked for what was chosen and nothing else', () => {
  expect(queryOf({ ...choice, day: undefined }, 'here')).toEqual({
    kind: 'nominated',
    account: 'a-1',
    after: 'here',
  });
});

test('A trail is called by what it is the history of', () => {
  expect([subjectOf('SHEET#2026#C1'), subjectOf('NEW#1')]).toEqual(['Phiếu tập thể', 'NEW#1']);
});
