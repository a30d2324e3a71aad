import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useCases as evidence } from '@bang-vang/functions/evidence/use-cases.ts';
import { keptEvidence, quarantineKey } from '@bang-vang/functions/kit/kept-files.ts';
import type { CodeHolder, Officer } from '@bang-vang/shared/domain/access/actor.ts';
import type { EvidenceId, PactId, PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { act } from './act.ts';

const [DAY, DAY_OF_PEOPLE, DAY_OF_PACTS] = ['2026-11-09', '2026-11-04', '2026-11-13'];

/** Files of the demo, by the name under which units send them. What they show is invented. */
const FILES = {
  'Kế hoạch năm 2026.pdf': 'ke-hoach.pdf',
  'Hội nghị cán bộ, viên chức.jpg': 'hoi-nghi.jpg',
  'Bảng niêm yết.jpg': 'bang-niem-yet.jpg',
  'Sổ theo dõi thủ tục.xlsx': 'so-theo-doi.xlsx',
  'Hòm thư góp ý.jpg': 'hom-thu.jpg',
  'Phiếu giấy.jpg': 'phieu-giay.jpg',
} as const;
type FileName = keyof typeof FILES;

/** What stands behind the lines of a unit's sheet in the demo. */
const OF_UNIT: Readonly<Record<ItemId, readonly FileName[]>> = {
  1.1: ['Kế hoạch năm 2026.pdf', 'Hội nghị cán bộ, viên chức.jpg'],
  2.1: ['Bảng niêm yết.jpg', 'Sổ theo dõi thủ tục.xlsx'],
  3.2: ['Hòm thư góp ý.jpg'],
};

async function contentOf(name: FileName) {
  const bytes = await readFile(join(import.meta.dirname, 'evidence', FILES[name]));
  return {
    bytes,
    announced: { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  };
}

/** A unit's evidence with the demo's files, each announced, sent to the quarantine and found clean there. */
export async function filesBehind(
  params: { readonly round: RoundId; readonly unit: UnitId },
  officer: Officer,
  said: Evidence,
): Promise<Evidence> {
  const lines = { ...said };
  for (const [item, names] of Object.entries(OF_UNIT)) {
    const files: EvidenceId[] = [];
    for (const name of names) {
      const { bytes, announced } = await contentOf(name);
      const made = await act(evidence.announceEvidence, officer, DAY, { params, body: announced });
      await keptEvidence().write(quarantineKey(made.evidence), bytes);
      await act(evidence.checkEvidence, officer, DAY, { params: made });
      files.push(made.evidence);
    }
    lines[item] = { ...lines[item], files };
  }
  return lines;
}

/** The same for a person's sheet: a picture behind one line. */
export async function pictureBehind(own: CodeHolder, item: ItemId): Promise<Evidence> {
  const { bytes, announced } = await contentOf('Hòm thư góp ý.jpg');
  const made = await act(evidence.announceMyEvidence, own, DAY_OF_PEOPLE, { body: announced });
  await keptEvidence().write(quarantineKey(made.evidence), bytes);
  await act(evidence.checkMyEvidence, own, DAY_OF_PEOPLE, { params: made });
  return { [item]: { files: [made.evidence] } };
}

/** A picture of what a person filled in on paper, sent by whoever enters it for them. */
export async function pictureOfPaper(
  { person, ...params }: { readonly round: RoundId; readonly unit: UnitId; readonly person: PersonId },
  officer: Officer,
): Promise<EvidenceId> {
  const { bytes, announced } = await contentOf('Phiếu giấy.jpg');
  const body = { ...announced, person };
  const made = await act(evidence.announceEvidence, officer, DAY_OF_PEOPLE, { params, body });
  await keptEvidence().write(quarantineKey(made.evidence), bytes);
  await act(evidence.checkEvidence, officer, DAY_OF_PEOPLE, { params: made });
  return made.evidence;
}

/** A picture of the conference at which a pact was looked back on, sent by one of its parties. */
export async function pictureOfPact(pact: PactId, officer: Officer): Promise<EvidenceId> {
  const { bytes, announced } = await contentOf('Hội nghị cán bộ, viên chức.jpg');
  const asked = { params: { pact }, body: announced };
  const made = await act(evidence.announcePactEvidence, officer, DAY_OF_PACTS, asked);
  await keptEvidence().write(quarantineKey(made.evidence), bytes);
  await act(evidence.checkEvidence, officer, DAY_OF_PACTS, { params: made });
  return made.evidence;
}
