import type { Award } from '@bang-vang/shared/data/awards.ts';
import { COMMEND } from '../../copy/nominations.vi.ts';

/** "Tặng Giấy khen …": a certificate is given, praise is named as it is. */
export const actOf = ({ kind, name }: Award): string => (kind === 'praise' ? name : COMMEND.gives(name));
