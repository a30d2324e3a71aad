import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { call, done } from '../testing/call.ts';
import { cleanPicture } from '../testing/evidence-acts.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { ofUnit, openRound } from '../testing/season.ts';

const as = 'officer.C1';
const of = (person: string) => ({ ...ofUnit('C1'), person });
const marks = fullMarks(individualSet);
const paper = { version: 0, set: individualSet.id, marks, deductions: [], evidence: {} };
const refusal = async (...asked: Parameters<typeof call>) => {
  const { status, body } = await call(...asked);
  return [status, (body as { code: string }).code];
};

let scans: string[] = [];
beforeAll(async () => {
  await layGround();
  await openRound();
  scans = [await cleanPicture('P2')];
});

test('A paper is entered and sent with its picture, marked as such with who and when, without any code.', async () => {
  const { total, version } = await done('enterPaperSheet', {
    as,
    params: of('P2'),
    body: { ...paper, scans },
  });
  expect({ total, version }).toEqual({ total: 100, version: 1 });
  const { sheet } = await done('openIndividualSheet', { as, params: of('P2') });
  expect(sheet).toMatchObject({
    state: 'submitted',
    total: 100,
    entered: { way: 'paper', by: expect.stringMatching(/\p{Lu}/u), at: expect.any(String), scans },
  });
  const { people } = await done('listIndividualSheets', { as, params: ofUnit('C1') });
  expect(people.find(({ id }) => id === 'P2')).toMatchObject({ entered: 'paper', hasCode: false });
});

test('The person with a code sees the paper and its picture, takes it back, and has it as their own.', async () => {
  const { code } = await done('reissueCode', { as, params: of('P2') });
  const { sheet } = await done('openMySheet', { code });
  expect(sheet.entered).toMatchObject({ way: 'paper', scans });
  const [evidence = ''] = scans;
  expect((await done('getMyEvidenceLink', { code, params: { evidence } })).inline).toBe(true);
  const back = await done('withdrawMySheet', { code, body: { version: sheet.version } });
  expect((await done('openMySheet', { code })).sheet).not.toHaveProperty('entered');
  const again = { as, params: of('P2'), body: { ...paper, scans, version: back.version } };
  expect(await refusal('enterPaperSheet', again)).toEqual([409, 'own-points']);
});

test('A picture must be there, clean, and of this very person.', async () => {
  const enter = (given: readonly string[]) =>
    refusal('enterPaperSheet', { as, params: of('P3'), body: { ...paper, scans: given } });
  expect(await enter([])).toEqual([422, 'scan-missing']);
  expect(await enter(scans)).toEqual([422, 'scan-not-kept']);
  expect(await enter(['2026.C1.abcdefghijklmnop.P3'])).toEqual([422, 'scan-not-kept']);
});

test('Whoever had no sheet when the paper was opened and has one now is told so; at its version it is entered.', async () => {
  const own = [await cleanPicture('P3')];
  await done('issueCode', { as, params: of('P3'), body: { set: individualSet.id } });
  const body = { ...paper, scans: own };
  expect(await refusal('enterPaperSheet', { as, params: of('P3'), body })).toEqual([409, 'sheet-exists']);
  const entered = await done('enterPaperSheet', { as, params: of('P3'), body: { ...body, version: 1 } });
  expect(entered.version).toBe(2);
});

test('The administration enters papers too; nobody from another unit, and no set that the round does not have.', async () => {
  const own = [await cleanPicture('P4', 'head.C1')];
  const asked = { params: of('P4'), body: { ...paper, scans: own } };
  expect(await refusal('enterPaperSheet', { as: 'officer.C2', ...asked })).toEqual([403, 'not-allowed']);
  const other = { as: 'head.C1', params: of('P4'), body: { ...asked.body, set: 'another-set' } };
  expect(await refusal('enterPaperSheet', other)).toEqual([422, 'set-not-in-round']);
  expect((await call('enterPaperSheet', { as: 'head.C1', ...asked })).status).toBe(200);
});

test('The course of a person’s sheet tells each step with its words and every version that was sent, to both sides.', async () => {
  const params = of('P1');
  const { code } = await done('issueCode', { as, params, body: { set: individualSet.id } });
  const lower = { ...marks, '1.1': { kind: 'points', points: 9 } };
  const draft = { deductions: [], evidence: {} };
  await done('saveMySheet', { code, body: { version: 1, marks: lower, ...draft } });
  await done('submitMySheet', { code, body: { version: 2 } });
  await done('withdrawMySheet', { code, body: { version: 3 } });
  await done('saveMySheet', { code, body: { version: 4, marks, ...draft } });
  await done('submitMySheet', { code, body: { version: 5 } });
  const reasons = { 1.1: 'Còn một lần đến muộn.' };
  await done('assessIndividualSheet', { as: 'head.C1', params, body: { version: 6, marks: lower, reasons } });
  await done('questionAssessment', { code, body: { version: 7, grounds: 'Hôm đó đi công tác.' } });
  const answer = { version: 8, marks, reasons: {}, answer: 'Nhất trí.' };
  await done('answerQuestion', { as: 'head.C1', params, body: answer });
  const history = await done('getPersonsHistory', { as: 'head.C1', params });
  expect(history.steps.map(({ kind, version, text, lines }) => [kind, version, text, lines])).toEqual([
    ['individual-sheet-opened', 1, undefined, undefined],
    ['individual-sheet-submitted', 3, undefined, undefined],
    ['individual-sheet-withdrawn', 4, undefined, undefined],
    ['individual-sheet-submitted', 6, undefined, undefined],
    ['individual-sheet-assessed', 7, undefined, reasons],
    ['assessment-questioned', 8, 'Hôm đó đi công tác.', undefined],
    ['question-answered', 9, 'Nhất trí.', {}],
  ]);
  expect(history.submissions.map(({ submission, total }) => [submission, total])).toEqual([
    [1, 99],
    [2, 100],
  ]);
  expect(await done('getMyHistory', { code })).toEqual(history);
  expect(await refusal('getPersonsHistory', { as, params })).toEqual([403, 'not-allowed']);
});
