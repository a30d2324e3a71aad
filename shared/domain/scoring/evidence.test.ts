import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { aStep } from '../testing/step.ts';
import { id } from '../kernel/ids.ts';
import type { EvidenceId } from '../kernel/ids.ts';
import { aLine, aSet } from './a-set.ts';
import type { DraftSheet } from './collective-sheet.ts';
import { sheetDeadline } from './collective-sheet.ts';
import type { EvidenceRule } from './criteria.ts';
import type { LineEvidence } from './evidence.ts';
import { deadlineOf } from './deadline.ts';
import { isSafeLink, lackingEvidence } from './evidence.ts';
import { saveIndividualDraft, submitIndividualSheet } from './individual-sheet.ts';
import { saveDraft, submitSheet } from './sending.ts';
import { aDraft, aPersonsDraft, points } from './sheet.builder.ts';

const asking = (rule: EvidenceRule) =>
  aSet({ total: 20, groups: [aLine('1', { evidence: rule }), aLine('2')] });
const FILE = id<EvidenceId>('E.1');
const nothing: LineEvidence = { files: [] };
const words: LineEvidence = { note: 'Biên bản 12', files: [] };
const page: LineEvidence = { link: 'https://thpt.example.vn/thu-tuc', files: [] };
const file: LineEvidence = { files: [FILE] };

describe('a line that claims points', () => {
  test.each<[EvidenceRule, LineEvidence | undefined, boolean]>([
    ['none', undefined, true],
    ['note', words, true],
    ['note', { ...file, note: '  ' }, false],
    ['note', undefined, false],
    ['file', file, true],
    ['file', { ...words, ...page, files: [] }, false],
    ['file', nothing, false],
    ['link', page, true],
    ['link', words, false],
  ])('and asks for “%s” is content with %j: %s.', (rule, line, content) => {
    const lacking = lackingEvidence(asking(rule), points(8, 8), line ? { 1: line } : {});
    expect(lacking).toEqual(content ? [] : [{ item: '1', rule }]);
  });

  test('is asked for nothing while it has no points, or none were claimed.', () => {
    expect([lackingEvidence(asking('file'), {}, {}), lackingEvidence(asking('file'), points(0), {})]).toEqual(
      [[], []],
    );
  });
});

describe('a sheet', () => {
  const set = asking('file');
  const lacks = { ok: false, refusal: { code: 'evidence-missing', lines: [{ item: '1', rule: 'file' }] } };

  test('of a unit is not sent without the evidence that its lines ask for, and is with it.', () => {
    const submit = (sheet: DraftSheet) =>
      submitSheet(sheet, aRound(), set, sheetDeadline(sheet, aRound(), undefined), aStep());
    expect(submit(aDraft())).toEqual(lacks);
    expect(submit(aDraft({ evidence: { 1: file } }))).toMatchObject({
      ok: true,
      value: { state: { evidence: { 1: file } } },
    });
  });

  test('of a person is held to the same.', () => {
    expect(submitIndividualSheet(aPersonsDraft(), aRound(), set, deadlineOf(aRound()), aStep())).toEqual(
      lacks,
    );
    expect(
      submitIndividualSheet(
        aPersonsDraft({ evidence: { 1: file } }),
        aRound(),
        set,
        deadlineOf(aRound()),
        aStep(),
      ),
    ).toMatchObject({ ok: true });
  });

  test('takes no evidence for a line that its set does not have.', () => {
    const entered = { marks: {}, deductions: [], evidence: { '9': words } };
    const faulty = {
      ok: false,
      refusal: { code: 'marks-faulty', faults: [{ code: 'unknown-item', item: '9' }] },
    };
    expect(saveDraft(aDraft(), aRound(), set, entered)).toEqual(faulty);
    expect(saveIndividualDraft(aPersonsDraft(), aRound(), set, entered)).toEqual(faulty);
  });
});

test.each([
  ['https://thpt.example.vn/thu-tuc?nam=2026', true],
  ['http://thpt.example.vn', false],
  ['javascript:alert(1)', false],
  ['https://bangvang@evil.example', false],
  ['https://localhost/x', false],
  ['thpt.example.vn', false],
  ['data:text/html,<script>', false],
])('“%s” may be followed: %s.', (text, safe) => {
  expect(isSafeLink(text)).toBe(safe);
});
