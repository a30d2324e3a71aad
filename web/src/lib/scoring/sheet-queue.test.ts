import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { expect, test } from 'vitest';
import { QUEUE_STATES, actOn, isMine } from './sheet-queue.ts';

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
