import { awards } from '@bang-vang/shared/data/awards.ts';
import type { Award } from '@bang-vang/shared/data/awards.ts';
import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';

const ofFederation = (kind: Award['kind']): AwardId | undefined =>
  awards.find((award) => award.decidedBy === 'federation' && award.kind === kind)?.id;

const merit = ofFederation('merit-certificate');
if (!merit) throw new Error('the award catalogue has no merit certificate of the federation');

/** What the federation gives to units and to the few people who stand out most. */
export const MERIT: AwardId = merit;
/** What it gives to everyone else; the certificate too, as long as the catalogue knows no praise of this level. */
export const PRAISE: AwardId = ofFederation('praise') ?? MERIT;
