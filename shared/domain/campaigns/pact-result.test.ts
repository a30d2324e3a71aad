import { describe, expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { EvidenceId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { aSignedPact } from './pact.builder.ts';
import { agreeToPact, assessPact, disputePact, missingAgreements } from './pact-result.ts';
import type { PactGrade, PromiseResult } from './pact-result.ts';
import { PACT_NEXT, signPact } from './pact.ts';
import type { AssessedPact, Pact } from './pact.ts';
import { aClosedRound, aRound } from './round.builder.ts';

const unit = (name: string): UnitId => id(name);
const grades: readonly PactGrade[] = [
  { id: 'kept', name: 'Thực hiện tốt', standing: 'full', needsEvidence: true },
  { id: 'partly', name: 'Thực hiện một phần', standing: 'part', needsEvidence: false },
];
const results: readonly PromiseResult[] = [
  { grade: 'kept', achieved: 'Cả năm không có hồ sơ quá hẹn.', note: 'Sổ theo dõi một cửa' },
  { grade: 'partly', achieved: 'Ba trên bốn quý.' },
];
const witnessed = aSignedPact({ witness: unit('C1') });

const assess = (pact: Pact, by = 'S1', given = results) =>
  assessPact(pact, aRound(), unit(by), given, grades, aStep());
const agree = (pact: Pact, by: string) => agreeToPact(pact, aRound(), unit(by), aStep());
const dispute = (pact: Pact, by: string) => disputePact(pact, aRound(), unit(by), 'Chưa đúng.', aStep());

const taken = <State extends Pact>(outcome: Result<{ state: State }, unknown>): State => {
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.state;
};
const refusal = (outcome: Result<unknown, unknown>) => (outcome.ok ? 'accepted' : outcome.refusal);
const assessed: AssessedPact = taken(assess(aSignedPact()));

describe('putting forward results', () => {
  test('says of each promise how it was kept, waits for the other parties, and counts as agreement.', () => {
    expect(assess(aSignedPact())).toEqual({
      ok: true,
      value: {
        state: {
          ...aSignedPact(),
          state: 'assessed',
          results,
          agreements: [{ unit: 'S1', by: ME, at: AT }],
          objections: [],
        },
        event: {
          kind: 'pact-assessed',
          round: '2026',
          unit: 'C1',
          parties: ['S1', 'S2'],
          at: 'S1',
          waitingFor: ['S2'],
          grades: { kept: 1, partly: 1 },
        },
      },
    });
  });

  test('is refused to a witness, before everyone has signed, and while others put forward await an answer.', () => {
    expect(refusal(assess(witnessed, 'C1'))).toEqual({ code: 'not-a-party' });
    expect(refusal(assess({ ...aSignedPact(), state: 'proposed' }))).toEqual({
      code: 'wrong-state',
      state: 'proposed',
    });
    expect(refusal(assess(assessed, 'S2'))).toEqual({ code: 'wrong-state', state: 'assessed' });
  });

  test('is refused with a promise left out, or a grade that the data do not hold.', () => {
    expect(refusal(assess(aSignedPact(), 'S1', results.slice(1)))).toEqual({
      code: 'results-missing',
      promises: 2,
    });
    expect(refusal(assess(aSignedPact(), 'S1', results.with(1, { grade: 'so-so', achieved: 'x' })))).toEqual({
      code: 'no-such-grade',
      grade: 'so-so',
    });
  });

  test('is refused where a grade needs evidence and there is none; a note, a link or a file will do.', () => {
    const kept = { grade: 'kept', achieved: 'Đúng hẹn.' };
    expect(refusal(assess(aSignedPact(), 'S1', [kept, kept]))).toEqual({
      code: 'pact-evidence-missing',
      promises: [1, 2],
    });
    const link = { ...kept, link: 'https://example.vn/bao-cao' };
    expect(refusal(assess(aSignedPact(), 'S1', [link, { ...kept, note: 'Sổ trực' }]))).toBe('accepted');
    const photo = { ...kept, files: [id<EvidenceId>('photo')] };
    expect(refusal(assess(aSignedPact(), 'S1', [photo, link]))).toBe('accepted');
    expect(refusal(assess(aSignedPact(), 'S1', [{ ...kept, files: [] }, link]))).toEqual({
      code: 'pact-evidence-missing',
      promises: [1],
    });
  });
});

describe('agreeing', () => {
  test('of the last party ends a pact without witness.', () => {
    expect(agree(assessed, 'S2')).toEqual({
      ok: true,
      value: {
        state: {
          ...assessed,
          state: 'agreed',
          agreedAt: AT,
          agreements: ['S1', 'S2'].map((by) => ({ unit: by, by: ME, at: AT })),
        },
        event: {
          kind: 'pact-agreed',
          round: '2026',
          unit: 'C1',
          parties: ['S1', 'S2'],
          at: 'S2',
          waitingFor: [],
          grades: { kept: 1, partly: 1 },
        },
      },
    });
  });

  test('waits for the witness to see it, after the parties and not before.', () => {
    const put = taken(assess(witnessed));
    expect(missingAgreements(put)).toEqual(['S2']);
    expect(refusal(agree(put, 'C1'))).toEqual({ code: 'parties-first' });
    const both = taken(agree(put, 'S2'));
    expect([both.state, both.state === 'assessed' && missingAgreements(both)]).toEqual(['assessed', ['C1']]);
    expect(taken(agree(both, 'C1')).state).toBe('agreed');
  });

  test('is refused to strangers, a second time, and where nothing was put forward.', () => {
    expect(refusal(agree(assessed, 'S3'))).toEqual({ code: 'not-a-party' });
    expect(refusal(agree(assessed, 'S1'))).toEqual({ code: 'already-agreed' });
    expect(refusal(agree(aSignedPact(), 'S1'))).toEqual({ code: 'wrong-state', state: 'signed' });
  });
});

describe('not agreeing', () => {
  test('keeps its words, waits for results anew, and keeps them beside those too.', () => {
    const disputed = taken(dispute(assessed, 'S2'));
    expect(disputed).toEqual({
      ...assessed,
      state: 'disputed',
      objections: [{ unit: 'S2', by: ME, at: AT, reason: 'Chưa đúng.' }],
    });
    const anew = taken(assess(disputed, 'S2'));
    expect([anew.agreements, anew.objections]).toEqual([
      [{ unit: 'S2', by: ME, at: AT }],
      disputed.objections,
    ]);
  });

  test('is open to a party that has agreed before, until all have, and never to the witness.', () => {
    const both = taken(agree(taken(assess(witnessed)), 'S2'));
    expect(refusal(dispute(both, 'S1'))).toBe('accepted');
    expect(refusal(dispute(both, 'C1'))).toEqual({ code: 'not-a-party' });
    expect(refusal(dispute(taken(agree(assessed, 'S2')), 'S1'))).toEqual({
      code: 'wrong-state',
      state: 'agreed',
    });
  });
});

test('In a closed round no result is put forward, agreed to or disputed.', () => {
  const closed = aClosedRound();
  expect(
    [
      assessPact(aSignedPact(), closed, unit('S1'), results, grades, aStep()),
      agreeToPact(assessed, closed, unit('S2'), aStep()),
      disputePact(assessed, closed, unit('S2'), 'Chưa đúng.', aStep()),
    ].map(refusal),
  ).toEqual(Array.from({ length: 3 }, () => ({ code: 'round-closed' })));
});

test('The moves of a pact reach exactly the states that are declared.', () => {
  const { state: _, signedAt: __, ...about } = aSignedPact();
  const waiting: Pact = { ...about, state: 'proposed', signatures: about.signatures.slice(0, 1) };
  const states = [
    waiting,
    aSignedPact(),
    assessed,
    taken(dispute(assessed, 'S2')),
    taken(agree(assessed, 'S2')),
  ];
  const moves = [
    (pact: Pact) => signPact(pact, aRound(), unit('S2'), aStep()),
    (pact: Pact) => assess(pact),
    (pact: Pact) => agree(pact, 'S2'),
    (pact: Pact) => dispute(pact, 'S2'),
  ];
  expect(reached<Pact>(states, moves)).toEqual(declared(PACT_NEXT));
});
