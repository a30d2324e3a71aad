import { createHash } from 'node:crypto';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aPng } from '../evidence/testing/made.ts';
import { keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import { done } from './call.ts';
import { ofUnit } from './season.ts';

const bytes = aPng();
const announced = {
  name: 'Bảng niêm yết.png',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};

/** An officer of C1 sends a picture to the unit's sheet, or to that of a person, and it is found clean. */
export async function cleanPicture(person?: string, as = 'officer.C1'): Promise<string> {
  const body = { ...announced, ...(person === undefined ? {} : { person }) };
  const { evidence } = await done('announceEvidence', { as, params: ofUnit('C1'), body });
  return foundClean(evidence, as);
}

/** An officer of a party sends a picture to the results of a pact, and it is found clean. */
export async function pictureOfPact(pact: string, as: string): Promise<string> {
  const { evidence } = await done('announcePactEvidence', { as, params: { pact }, body: announced });
  return foundClean(evidence, as);
}

async function foundClean(evidence: string, as: string): Promise<string> {
  await keptEvidence().write(quarantineKey(id(evidence)), bytes);
  await done('checkEvidence', { as, params: { evidence } });
  return evidence;
}
