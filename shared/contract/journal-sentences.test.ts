import { expect, test } from 'vitest';
import { id } from '../domain/kernel/ids.ts';
import type { PactId, UnitId } from '../domain/kernel/ids.ts';
import { happenings } from '../domain/reports/happenings.builder.ts';
import { journalSentence } from './journal-sentences.ts';
import type { NamesInJournal } from './journal-sentences.ts';

const names: NamesInJournal = {
  unit: (unit) => `đơn vị ${unit}`,
  person: (person) => `người ${person}`,
  award: (award) => `hình thức ${award}`,
  set: (set) => `bộ ${set}`,
  grade: (grade) => `mức ${grade}`,
};

const told = Object.entries(happenings).map(([kind, said]) => [kind, journalSentence(said, names)] as const);

test.each(told)(
  'What is told of %s is one whole sentence, and calls nothing by its English word.',
  (_, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|-(?:committee|officer|board)|\[object/);
  },
);

test('No two kinds of event are told by the same sentence.', () => {
  expect(new Set(told.map(([, sentence]) => sentence)).size).toBe(told.length);
});

test('A sentence says whose matter it is, the figures and the days.', () => {
  expect(journalSentence(happenings['individual-sheet-assessed'], names)).toBe(
    'Đánh giá phiếu cá nhân của người mai, đơn vị C1: 90 điểm (việc trong nội bộ đơn vị).',
  );
  expect(journalSentence(happenings['person-transferred'], names)).toBe(
    'Chuyển người mai từ đơn vị C2 sang đơn vị C1, từ 01/02/2026.',
  );
  const { kind, round, unit, evidence } = happenings['evidence-announced'];
  const ofPact = { pact: id<PactId>('2026.C1.pact'), parties: [id<UnitId>('S1'), id<UnitId>('S2')] };
  expect(journalSentence({ kind, round, unit, ...ofPact, evidence }, names)).toBe(
    'Gửi một tệp minh chứng cho giao ước thi đua của đơn vị S1, đơn vị S2.',
  );
  expect(journalSentence(happenings['unit-amended'], names)).toBe('Thay đổi đơn vị C1 từ 01/07/2025: tên.');
});
