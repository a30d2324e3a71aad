import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import { EVIDENCE_SENTENCES } from '@bang-vang/shared/contract/evidence-sentences.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { EvidenceFile } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { EvidenceType } from '@bang-vang/shared/domain/evidence/evidence-name.ts';
import { cleanKey, keptEvidence, quarantineKey } from '../kit/kept-files.ts';

/** A file as screens see it. */
export const viewOf = (file: EvidenceFile): EvidenceView => ({
  id: file.id,
  state: file.state,
  name: file.name,
  type: file.type,
  size: file.size,
  announcedAt: file.announcedAt,
  ...(file.state === 'refused'
    ? { fault: { code: file.fault, sentence: EVIDENCE_SENTENCES[file.fault] } }
    : {}),
});

/** What a browser may draw where it is; whatever else is only to be saved. */
const DRAWN: Partial<Readonly<Record<EvidenceType, string>>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The address that takes the announced bytes. It is given out anew as often as it is asked for, and never kept. */
export async function uploadOf(file: EvidenceFile) {
  if (file.state !== 'announced') return refuse({ code: 'wrong-state', state: file.state });
  const { url, headers } = await keptEvidence().uploadTicket(quarantineKey(file.id), file.size, file.sha256);
  return ok({ url, headers: { ...headers } });
}

/** An address for some minutes, of a clean file alone. Everyone is given it under its own name. */
export async function linkTo(file: EvidenceFile) {
  if (file.state !== 'clean') return refuse({ code: 'wrong-state', state: file.state });
  const drawn = DRAWN[file.type];
  const url = await keptEvidence().downloadUrl(cleanKey(file.id), file.name, drawn);
  return ok({ url, inline: drawn !== undefined });
}
