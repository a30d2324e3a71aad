import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { expect, test } from 'vitest';
import { QUEUE_STATES, actOn, isAboveUnions, isMine } from './sheet-queue.ts';

test('Each state of a sheet has its next act for the union above, and what it only reads does not wait for it', () => {
  expect(QUEUE_STATES.map((state) => [state, actOn({ state }), isMine({ state })])).toEqual([
    ['none', 'read', false],
    ['draft', 'read', false],
    ['submitted', 'read', false],
    ['opined', 'begin', true],
    ['reviewing', 'go', true],
    ['returned', 'read', false],
    ['reviewed', 'finalise', true],
    ['appealed', 'answer', true],
    ['final', 'read', false],
  ]);
});

test('A result that its unit may still appeal against waits for nobody', () => {
  const sheet = { state: 'reviewed', appealUntil: day('2026-12-10') } as const;
  expect([actOn(sheet), isMine(sheet)]).toEqual(['read', false]);
});

test('From above one may look again at what was reviewed, and answers appeals after that; the union no longer does', () => {
  const first = { state: 'reviewed' } as const;
  const again = { state: 'reviewed', lookedAgain: true, appealUntil: day('2026-12-10') } as const;
  const appealed = { state: 'appealed' } as const;
  const appealedAgain = { ...appealed, lookedAgain: true } as const;
  expect(
    [first, again, appealed, appealedAgain].map((sheet) => [
      actOn(sheet),
      isMine(sheet),
      actOn(sheet, 'above'),
      isMine(sheet, 'above'),
    ]),
  ).toEqual([
    ['finalise', true, 'look', false],
    ['read', false, 'read', false],
    ['answer', true, 'read', false],
    ['read', false, 'answer', true],
  ]);
});

test('The federation stands above unions that review; a union above its units does not', () => {
  expect(['federation', 'upper', 'grassroots', 'sub-unit'].filter(isAboveUnions)).toEqual(['federation']);
});
