import { createHash } from 'node:crypto';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aPng } from '../evidence/testing/made.ts';
import { keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import { done } from './call.ts';
import { ofUnit } from './season.ts';

/** An officer of C1 sends a picture to the unit's sheet, or to that of a person, and it is found clean. */
export async function cleanPicture(person?: string, as = 'officer.C1'): Promise<string> {
  const bytes = aPng();
  const body = {
    name: 'Bảng niêm yết.png',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(person === undefined ? {} : { person }),
  };
  const { evidence } = await done('announceEvidence', { as, params: ofUnit('C1'), body });
  await keptEvidence().write(quarantineKey(id(evidence)), bytes);
  await done('checkEvidence', { as, params: { evidence } });
  return evidence;
}
