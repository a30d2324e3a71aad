import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { EVIDENCE_MOST, FILES_OF_SHEET } from '@bang-vang/shared/data/evidence.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { announceEvidence } from '@bang-vang/shared/domain/scoring/evidence-file.ts';
import type { EvidenceFile, SheetOfEvidence } from '@bang-vang/shared/domain/scoring/evidence-file.ts';
import { make } from '../kit/change.ts';
import { foundRound } from '../kit/found.ts';
import { keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { EdgeCode } from '../kit/request.ts';
import { evidenceFiles, evidenceOfSheet, evidenceRef, newEvidenceId } from '../table/evidence-file.ts';

type Announced = { readonly name: string; readonly size: number; readonly sha256: string };
type Asked = Parameters<typeof originOf>[0];

/**
 * Announces a file of a sheet and answers the address that takes its bytes. The same attempt again gets the same file and
 * a fresh address, so that a lost connection loses nothing.
 */
export async function announced(asked: Asked, sheet: SheetOfEvidence, file: Announced) {
  const round = await foundRound(sheet.round);
  if (!round.ok) return round;
  if (round.value.state.state === 'closed') return refuse({ code: 'round-closed' });
  if ((await evidenceOfSheet(sheet)).length >= FILES_OF_SHEET)
    return refuse({ code: 'too-many-files', most: FILES_OF_SHEET });
  const id = newEvidenceId(sheet, asked.attempt);
  const made = await makeFile(asked, { id, ...sheet, ...file });
  if (!made.ok) return made;
  const upload = await keptEvidence().uploadTicket(quarantineKey(id), file.size, file.sha256);
  return ok({ ...made.value, upload: { url: upload.url, headers: { ...upload.headers } } });
}

type New = SheetOfEvidence & Announced & { readonly id: EvidenceId };
type Move = Extract<ReturnType<typeof announceEvidence>, { ok: true }>['value'];
type Made = Promise<
  Result<{ evidence: EvidenceId; version: number }, Refusal<EdgeCode | 'evidence-refused'>>
>;

const makeFile = (asked: Asked, file: New): Made =>
  make<EvidenceFile, Move, { evidence: EvidenceId }, Refusal<'evidence-refused'>>(
    originOf(asked),
    { aggregate: evidenceFiles, ref: evidenceRef(file.id) },
    () => announceEvidence(file, EVIDENCE_MOST, stepOf(asked)),
    () => ({ evidence: file.id }),
  );
