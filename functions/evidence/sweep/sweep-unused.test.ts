import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { UNUSED_DAYS } from '@bang-vang/shared/data/evidence.ts';
import { dayOf, daysAfter, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId, PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { dueOn, removeEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { change, saveDraft } from '../../kit/change.ts';
import type { Origin } from '../../kit/change.ts';
import { cleanKey, keptEvidence, quarantineKey } from '../../kit/kept-files.ts';
import { now } from '../../kit/live.ts';
import { collectiveSheetRef, collectiveSheets } from '../../table/collective-sheet.ts';
import { evidenceFiles, evidenceRef } from '../../table/evidence-file.ts';
import { call, done } from '../../testing/call.ts';
import { cleanPicture, pictureOfPact } from '../../testing/evidence-acts.ts';
import { layGround } from '../../testing/ground.ts';
import { fullEvidence, fullMarks } from '../../testing/marks.ts';
import { refusalOf } from '../../testing/problem.ts';
import { ofUnit, openRound, register, signedPact } from '../../testing/season.ts';
import { sweepUnused } from './sweep-unused.ts';
import { aPng } from '../testing/made.ts';

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2', 'C3']) await register(unit);
});

const bytes = aPng();
const announced = {
  name: 'Ảnh.png',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};
const today = () => dayOf(now());
const onDay = (day: Day) => instant(`${day}T03:00:00.000Z`);
const nothing = { removed: 0, held: 0, moved: 0 };

/** A clean file of a unit's sheet. */
async function aFile(unit: string): Promise<EvidenceId> {
  const as = `officer.${unit}`;
  const { evidence } = await done('announceEvidence', { as, params: ofUnit(unit), body: announced });
  const file = id<EvidenceId>(evidence);
  await keptEvidence().write(quarantineKey(file), bytes);
  await done('checkEvidence', { as, params: { evidence } });
  return file;
}

let attempts = 0;
const anOrigin = (): Origin => {
  attempts += 1;
  const key = `test-${attempts}`;
  return { by: id('officer.C1'), at: now(), attempt: { key, fingerprint: key }, inForce: [] };
};
const targetOf = (file: EvidenceId, expected: number) => ({
  aggregate: evidenceFiles,
  ref: evidenceRef(file),
  expected,
  what: 'tệp',
});
const headOf = async (file: EvidenceId) => {
  const head = await evidenceFiles.load(evidenceRef(file));
  if (!head) throw new Error(`no file ${file}`);
  return head;
};
/** Has the next sweep look at a file, as if its days were over. */
async function makeDue(file: EvidenceId): Promise<void> {
  const { version } = await headOf(file);
  await saveDraft(anOrigin(), targetOf(file, version), (state) => ok(dueOn(state, today())));
}

/** What is left of a file: its state, name, whether its bytes are there, and when it is due. */
async function leftOf(file: EvidenceId) {
  const { state } = await headOf(file);
  const there = (await keptEvidence().sizeOf(cleanKey(file))) !== undefined;
  return { state: state.state, name: state.name, there, due: state.due };
}
const gone = { state: 'removed', name: '', there: false, due: undefined };

const draftOf = (version: number, files: readonly EvidenceId[]) => ({
  version,
  marks: fullMarks(collectiveSet),
  deductions: [],
  evidence: {
    ...fullEvidence(collectiveSet),
    ...(files.length > 0 && { 1.2: { files } }),
  },
});
const versionOf = async (unit: string) =>
  (await collectiveSheets.load(collectiveSheetRef(id<RoundId>('2026'), id<UnitId>(unit))))?.version ?? 0;
const save = async (unit: string, files: readonly EvidenceId[]) =>
  call('saveCollectiveSheet', {
    as: `officer.${unit}`,
    params: ofUnit(unit),
    body: draftOf(await versionOf(unit), files),
  });

describe('A sweep', () => {
  test('leaves a file alone until its days are over, then removes it, bytes and name; a second sweep finds nothing.', async () => {
    const file = await aFile('C1');
    const last = daysAfter(today(), UNUSED_DAYS);
    expect(await sweepUnused(onDay(daysAfter(last, -1)))).toEqual(nothing);
    expect(await leftOf(file)).toEqual({ state: 'clean', name: 'Ảnh.png', there: true, due: last });
    expect(await sweepUnused(onDay(last))).toEqual({ ...nothing, removed: 1 });
    expect(await leftOf(file)).toEqual(gone);
    expect(await sweepUnused(onDay(last))).toEqual(nothing);
  });

  test('removes a file that was announced and never sent, and what was missed on the days before.', async () => {
    await done('announceEvidence', { as: 'officer.C1', params: ofUnit('C1'), body: announced });
    const late = daysAfter(today(), UNUSED_DAYS + 5);
    expect(await sweepUnused(onDay(late))).toEqual({ ...nothing, removed: 1 });
  });

  test('leaves what stands behind a line of a draft, looks again after some days, and removes what was taken off meanwhile.', async () => {
    const file = await aFile('C2');
    await makeDue(file);
    expect((await save('C2', [file])).status).toBe(200);
    expect(await sweepUnused(now())).toEqual({ ...nothing, held: 1 });
    const later = daysAfter(today(), UNUSED_DAYS);
    expect(await leftOf(file)).toEqual({ state: 'clean', name: 'Ảnh.png', there: true, due: later });
    await save('C2', []);
    expect(await sweepUnused(onDay(later))).toEqual({ ...nothing, removed: 1 });
    expect(await leftOf(file)).toEqual(gone);
    expect(refusalOf(await save('C2', [file]))).toEqual([422, 'files-not-kept']);
  });

  test('never removes a file of a version that was sent, though the unit took the sheet back and dropped the file.', async () => {
    const file = await aFile('C3');
    await makeDue(file);
    await save('C3', [file]);
    const as = 'officer.C3';
    const params = ofUnit('C3');
    const sent = await done('submitCollectiveSheet', {
      as,
      params,
      body: { version: await versionOf('C3') },
    });
    await done('withdrawCollectiveSheet', { as, params, body: { version: sent.version } });
    await save('C3', []);
    expect(await sweepUnused(now())).toEqual({ ...nothing, held: 1 });
    expect(await leftOf(file)).toEqual({ state: 'clean', name: 'Ảnh.png', there: true, due: undefined });
  });

  test('ends what an earlier one has begun: bytes that were left go, and nothing is due any more.', async () => {
    const file = await aFile('C1');
    await makeDue(file);
    const { version } = await headOf(file);
    await change(
      anOrigin(),
      targetOf(file, version),
      (state) => removeEvidence(state, now()),
      () => ({}),
    );
    expect(await leftOf(file)).toEqual({ ...gone, there: true, due: today() });
    expect(await sweepUnused(now())).toEqual({ ...nothing, removed: 1 });
    expect(await leftOf(file)).toEqual(gone);
  });

  test('removes an unused file of a person’s sheet, and leaves the one behind a line.', async () => {
    const params = { ...ofUnit('C1'), person: 'P2' };
    const { code } = await done('issueCode', { as: 'officer.C1', params, body: { set: 'guide-individual' } });
    const files: EvidenceId[] = [];
    for (let count = 0; count < 2; count += 1) {
      const { evidence } = await done('announceMyEvidence', { code, body: announced });
      const file = id<EvidenceId>(evidence);
      await keptEvidence().write(quarantineKey(file), bytes);
      await done('checkMyEvidence', { code, params: { evidence } });
      await makeDue(file);
      files.push(file);
    }
    const [used, unused] = files as [EvidenceId, EvidenceId];
    await done('saveMySheet', {
      code,
      body: { version: 1, marks: {}, deductions: [], evidence: { 1.1: { files: [used] } } },
    });
    expect(await sweepUnused(now())).toEqual({ ...nothing, removed: 1, held: 1 });
    expect(await leftOf(unused)).toEqual(gone);
    expect((await leftOf(used)).state).toBe('clean');
    expect((await headOf(used)).state.person).toBe('P2' satisfies string as PersonId);
  });
});

test('The picture of a paper sheet is held by the sheet like a file behind a line.', async () => {
  const scan = id<EvidenceId>(await cleanPicture('P3'));
  await makeDue(scan);
  const paper = { version: 0, set: individualSet.id, marks: fullMarks(individualSet), deductions: [] };
  await done('enterPaperSheet', {
    as: 'officer.C1',
    params: { ...ofUnit('C1'), person: 'P3' },
    body: { ...paper, evidence: {}, scans: [scan] },
  });
  expect(await sweepUnused(now())).toEqual({ ...nothing, held: 1 });
  expect((await leftOf(scan)).there).toBe(true);
});

test('A file behind the results of a pact stays while they may be put forward anew, and for good once all have agreed.', async () => {
  const { pact, version } = await signedPact();
  const [used, unused] = [
    id<EvidenceId>(await pictureOfPact(pact, 'officer.S1')),
    id<EvidenceId>(await pictureOfPact(pact, 'officer.S2')),
  ];
  await makeDue(used);
  await makeDue(unused);
  const results = [{ grade: 'kept', achieved: 'Không có hồ sơ quá hẹn.', files: [used] }];
  const put = (unit: string, seen: number) => ({
    as: `officer.${unit}`,
    params: { pact },
    body: { version: seen, unit },
  });
  const asked = put('S1', version);
  const assessed = await done('assessPact', { ...asked, body: { ...asked.body, results } });
  expect(await sweepUnused(now())).toEqual({ ...nothing, removed: 1, held: 1 });
  expect([await leftOf(unused), (await leftOf(used)).due]).toEqual([gone, daysAfter(today(), UNUSED_DAYS)]);
  await done('agreeToPact', put('S2', assessed.version));
  await makeDue(used);
  expect(await sweepUnused(now())).toEqual({ ...nothing, held: 1 });
  expect(await leftOf(used)).toEqual({
    state: 'clean',
    name: 'Bảng niêm yết.png',
    there: true,
    due: undefined,
  });
});

test('However a sweep and a save that uses the file meet, no sheet ever refers to a file that is gone.', async () => {
  const outcomes = new Set<string>();
  for (let meeting = 0; meeting < 24; meeting += 1) {
    const file = await aFile('C1');
    await makeDue(file);
    const [saved] = await Promise.all([
      wait(meeting % 3 === 0 ? meeting / 3 : 0).then(() => save('C1', [file])),
      wait(meeting % 3 === 1 ? meeting / 3 : 0).then(() => sweepUnused(now())),
    ]);
    const left = await leftOf(file);
    outcomes.add(`${saved.status === 200 ? 'saved' : 'refused'}, ${left.state}`);
    if (saved.status === 200) expect(left).toMatchObject({ state: 'clean', there: true });
    await save('C1', []);
    await makeDue(file);
    await sweepUnused(now());
  }
  expect(outcomes.has('saved, removed')).toBe(false);
}, 60_000);
