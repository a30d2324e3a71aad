import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { BLANK_SIGNING, signatureLines, signersOf, signingErrors } from './signing.ts';

const entry = (name: string, over: object = {}) => ({
  id: id<never>(name),
  role: 'standing-committee' as const,
  from: day('2025-01-01'),
  name,
  state: 'in-force' as const,
  isMine: false,
  ...over,
});

test('Signers are the standing committee of that day, by appointments of their own', () => {
  const others = [
    entry('board', { role: 'policy-board' }),
    entry('past', { state: 'over' }),
    entry('lent', { lentBy: 'chair' }),
  ];
  expect(signersOf([entry('chair'), ...others]).map(({ name }) => name)).toEqual(['chair']);
});

test('Somebody has to be chosen, and to be in office on the day of the decision', () => {
  const wrong = [{ field: 'signer.appointment', message: DECISIONS.noSignerChosen }];
  expect(signingErrors([entry('chair')], BLANK_SIGNING)).toEqual(wrong);
  expect(signingErrors([], { appointment: 'chair', capacity: 'head' })).toEqual(wrong);
  expect(signingErrors([entry('chair')], { appointment: 'chair', capacity: 'deputy' })).toEqual([]);
});

test('A deputy signs for the head', () => {
  expect(signatureLines('deputy', 'Hoàng Sỹ Khải')).toEqual([
    'TM. BAN THƯỜNG VỤ',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Hoàng Sỹ Khải',
  ]);
});
