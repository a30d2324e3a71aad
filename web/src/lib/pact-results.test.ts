import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import { expect, test } from 'vitest';
import { countsByGrade, fitsPromises, resultErrors, resultsToSend, typedResults } from './pact-results.ts';
import type { TypedResult } from './pact-results.ts';

const PHOTO = id<EvidenceId>('photo');
const typed = (part: Partial<TypedResult> = {}): TypedResult => ({
  grade: 'partly',
  achieved: 'Ba trên bốn quý.',
  note: '',
  link: '',
  files: [],
  ...part,
});
const fields = (results: readonly TypedResult[]) =>
  resultErrors(results, pactGrades).map(({ field }) => field);

test('The form begins empty, never with a grade; after a disagreement with what was put forward before', () => {
  expect(typedResults(['Một.'], undefined)).toEqual([
    { grade: '', achieved: '', note: '', link: '', files: [] },
  ]);
  expect(
    typedResults(['Một.'], [{ grade: 'kept', achieved: 'Xong.', note: 'Sổ trực', files: [PHOTO] }]),
  ).toEqual([{ grade: 'kept', achieved: 'Xong.', note: 'Sổ trực', link: '', files: [PHOTO] }]);
});

test('Each promise asks for its grade, then for what was done, then for evidence where the grade needs it', () => {
  expect(
    fields([
      typed({ grade: '' }),
      typed({ achieved: ' ' }),
      typed({ grade: 'kept' }),
      typed({ grade: 'kept', link: 'bao-cao.pdf' }),
      typed({ grade: 'kept', link: 'https://example.vn/bao-cao' }),
      typed({ grade: 'kept', files: [PHOTO] }),
      typed(),
    ]),
  ).toEqual(['results.0.grade', 'results.1.achieved', 'results.2.note', 'results.3.link']);
});

test('What was left empty is not sent', () => {
  expect(
    resultsToSend([typed({ link: ' https://example.vn ' }), typed({ files: [PHOTO] }), typed()]),
  ).toEqual([
    { grade: 'partly', achieved: 'Ba trên bốn quý.', link: 'https://example.vn' },
    { grade: 'partly', achieved: 'Ba trên bốn quý.', files: [PHOTO] },
    { grade: 'partly', achieved: 'Ba trên bốn quý.' },
  ]);
});

test('A form that was kept fits only as many promises as it was typed for', () => {
  const fits = fitsPromises(['Một.', 'Hai.']);
  expect([fits([typed(), typed()]), fits([typed()]), fits('x')]).toEqual([true, false, false]);
  expect(fits([{ grade: '' }, { grade: '' }])).toBe(false);
});

test('Promises are counted by grade, from the best kept', () => {
  const results = ['partly', 'kept', 'kept'].map((grade) => ({ grade }));
  expect(countsByGrade(results, pactGrades).map(({ grade, count }) => [grade.id, count])).toEqual([
    ['kept', 2],
    ['partly', 1],
  ]);
});
