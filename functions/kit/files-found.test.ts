import { beforeAll, expect, test } from 'vitest';
import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { blankSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { removeEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { evidenceFiles, evidenceRef } from '../table/evidence-file.ts';
import { cleanPicture } from '../testing/evidence-acts.ts';
import { layGround } from '../testing/ground.ts';
import { openRound } from '../testing/season.ts';
import { targetOf } from '../scoring/sheet-of-unit.ts';
import { change, saveDraft } from './change.ts';
import { filesFound } from './files-found.ts';

const of = { round: id<RoundId>('2026'), unit: id<UnitId>('C1') };
const [FRESH, NEARLY_DUE] = [day('2026-11-20'), day('2026-12-03')];

beforeAll(async () => {
  await layGround();
  await openRound();
});

const behind = (file: EvidenceId) => ({ 1.1: { files: [file] } });

let attempts = 0;
const anOrigin = () => {
  attempts += 1;
  const key = `test-${attempts}`;
  const at = instant('2026-12-04T01:00:00.000Z');
  return { by: id<never>('officer.C1'), at, attempt: { key, fingerprint: key }, inForce: [] };
};

/** A clean file of C1's sheet, announced on 20 November and due fourteen days later. */
const aFile = async () => id<EvidenceId>(await cleanPicture());

test('A save that has found a file still there is not kept when the file is swept before it is written.', async () => {
  const file = await aFile();
  const files = await filesFound(of, [file], NEARLY_DUE);
  const target = { aggregate: evidenceFiles, ref: evidenceRef(file), what: 'tệp', expected: 2 };
  const swept = await change(
    anOrigin(),
    target,
    (state) => removeEvidence(state, anOrigin().at),
    () => ({}),
  );
  const saved = await saveDraft(
    anOrigin(),
    targetOf(of, 0),
    () => ok({ ...blankSheet(of.round, of.unit), evidence: behind(file) }),
    () => files.guards([]),
  );
  expect([files.stray, swept.ok, saved]).toEqual([new Set(), true, { ok: false, refusal: { code: 'busy' } }]);
  expect((await filesFound(of, [file], NEARLY_DUE)).stray).toEqual(new Set([file]));
});

test('A save depends on a file only where it may be swept in these days and was not referred to before.', async () => {
  const file = await aFile();
  const guardsOf = async (today: typeof FRESH, before: readonly EvidenceId[] = []) =>
    (await filesFound(of, [file], today)).guards(before).length;
  expect([await guardsOf(FRESH), await guardsOf(NEARLY_DUE), await guardsOf(NEARLY_DUE, [file])]).toEqual([
    0, 1, 0,
  ]);
});
