import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import type { FactView } from './history.ts';
import { changedTraits, latestTraits, standing } from './history.ts';

const fact = (over: Partial<FactView>): FactView => ({
  name: 'Lê Nam',
  kind: 'worker',
  unit: { id: id('C1'), name: 'Đơn vị' },
  from: day('2026-01-01'),
  recordedAt: instant('2026-01-01T00:00:00.000Z'),
  ...over,
});

test('A form begins with the latest of what stands, and what was replaced is left out.', () => {
  const replaced = fact({ name: 'Lê Năm', supersededAt: instant('2026-02-01T00:00:00.000Z') });
  const facts = [fact({}), fact({ from: day('2026-03-01'), position: 'Tổ trưởng' }), replaced];
  expect([standing(facts).length, latestTraits(facts)]).toEqual([
    2,
    { name: 'Lê Nam', position: 'Tổ trưởng', kind: 'worker' },
  ]);
});

test('Only what was typed differently is sent.', () => {
  const before = { name: 'Lê Nam', position: 'Tổ trưởng', kind: 'worker' };
  expect(changedTraits(before, { ...before, name: 'Lê Nam ', position: '' })).toEqual({ position: '' });
});
