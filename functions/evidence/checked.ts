import { readFile } from 'node:fs/promises';
import { judgeEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { EvidenceFile } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import type { Origin } from '../kit/change.ts';
import { cleanKey, keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import type { Head } from '../table/aggregate.ts';
import { evidenceFiles, evidenceRef } from '../table/evidence-file.ts';
import { judged } from './judge.ts';
import { scanner } from './scanner.ts';

export const FILE = 'tệp minh chứng này';

/**
 * Judges what has arrived for a file and moves it on. A clean one is kept under another key, from the very bytes that were
 * judged, before anything says that it is clean; a refused one is thrown away. A file that was judged already stays so.
 */
export async function checked(head: Head<EvidenceFile>, origin: Origin, scan = scanner()) {
  const { state } = head;
  if (state.state !== 'announced' && state.state !== 'quarantined') return ok(state);
  const bytes = await arrived(state.id);
  if (!bytes) return refuse({ code: 'file-not-there' });
  const verdict = await judged(state, bytes, (layers) => scan(quarantineKey(state.id), layers));
  if (verdict.is === 'pending' && state.state === 'quarantined') return ok(state);
  const files = keptEvidence();
  if (verdict.is === 'clean') await files.write(cleanKey(state.id), bytes, 'clean');
  const moved = await change(
    origin,
    { aggregate: evidenceFiles, ref: evidenceRef(state.id), expected: head.version, what: FILE },
    (file) => judgeEvidence(file, verdict, instant(origin.at)),
    () => ({}),
  );
  const now = await evidenceFiles.load(evidenceRef(state.id));
  if (!moved.ok && now?.version === head.version) return moved;
  if (verdict.is !== 'pending') await files.remove(quarantineKey(state.id));
  // It was swept while it was judged.
  if (now?.state.state === 'removed') await files.remove(cleanKey(state.id));
  return ok(now?.state ?? state);
}

async function arrived(evidence: EvidenceId): Promise<Buffer | undefined> {
  await using file = await keptEvidence().fetch(quarantineKey(evidence));
  return file && (await readFile(file.path));
}
