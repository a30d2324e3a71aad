import { anEntry } from '@bang-vang/shared/domain/honours/roll.builder.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { expect, test } from 'vitest';
import { decisionsPhrase } from './decisions.ts';

const { decision } = anEntry(1, 'Vũ Ân');
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

test('One decision is told by number and day.', () => {
  expect(shown(decisionsPhrase([decision]))).toBe('Quyết định số 47/QĐ-LĐLĐ ngày 05/02/2026');
});

test('Several decisions are told by how many they are and when.', () => {
  const later = { ...decision, date: day('2026-03-01') };
  expect(shown(decisionsPhrase([decision, later]))).toBe('Theo 2 quyết định, từ 05/02/2026 đến 01/03/2026');
  expect(shown(decisionsPhrase([decision, decision]))).toBe('Theo 2 quyết định, ngày 05/02/2026');
  expect(decisionsPhrase([])).toBe('');
});
