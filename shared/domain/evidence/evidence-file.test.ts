import { expect, test } from 'vitest';
import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { EvidenceId, PactId, RoundId, UnitId } from '../kernel/ids.ts';
import { AT, aStep, ME } from '../testing/step.ts';
import { declared, reached } from '../testing/reached.ts';
import type { AnnouncedEvidence, EvidenceFile } from './evidence-file.ts';
import { announceEvidence, EVIDENCE_NEXT, judgeEvidence, removeEvidence } from './evidence-file.ts';

const DUE = day('2026-12-04');
const LATER = instant('2026-11-21T01:00:00.000Z');
const most = { jpeg: 10, png: 10, webp: 10, pdf: 10, docx: 10, xlsx: 10, pptx: 10 };
const about = {
  id: id<EvidenceId>('2026.C1.aaaa'),
  round: id<RoundId>('2026'),
  unit: id<UnitId>('C1'),
  name: 'Bảng niêm yết.png',
  size: 10,
  sha256: 'a'.repeat(64),
} as const;
const announced = (): AnnouncedEvidence => ({
  ...about,
  type: 'png',
  by: ME,
  announcedAt: AT,
  due: DUE,
  state: 'announced',
});
const states: readonly EvidenceFile[] = [
  announced(),
  { ...announced(), state: 'quarantined' },
  { ...announced(), state: 'clean', checkedAt: LATER },
  { ...announced(), state: 'refused', fault: 'macros', checkedAt: LATER },
  { ...announced(), name: '', state: 'removed', removedAt: LATER },
];

test('A file is announced under its name, by whom and when, and its event does not tell the name.', () => {
  expect(announceEvidence(about, most, DUE, aStep())).toEqual({
    ok: true,
    value: {
      state: announced(),
      event: { kind: 'evidence-announced', round: '2026', unit: 'C1', evidence: '2026.C1.aaaa' },
    },
  });
});

test('The event of a pact’s file names its parties, so that each finds it among its own matters.', () => {
  const ofPact = { pact: id<PactId>('2026.C1.pact'), parties: [id<UnitId>('S1'), id<UnitId>('S2')] };
  expect(announceEvidence({ ...about, ...ofPact }, most, DUE, aStep())).toMatchObject({
    ok: true,
    value: {
      state: { ...announced(), ...ofPact },
      event: {
        kind: 'evidence-announced',
        round: '2026',
        unit: 'C1',
        pact: '2026.C1.pact',
        parties: ['S1', 'S2'],
        evidence: '2026.C1.aaaa',
      },
    },
  });
});

test('It goes from one state to the next as declared, and no way leads back.', () => {
  const moves = reached(states, [
    (file) => judgeEvidence(file, { is: 'pending' }, LATER),
    (file) => judgeEvidence(file, { is: 'clean' }, LATER),
    (file) => judgeEvidence(file, { is: 'refused', fault: 'macros' }, LATER),
    (file) => removeEvidence(file, LATER),
  ]);
  expect(moves).toEqual(declared(EVIDENCE_NEXT));
});

test('Once removed, nothing is left of its name.', () => {
  expect(removeEvidence(announced(), LATER)).toMatchObject({ ok: true, value: { state: { name: '' } } });
});
