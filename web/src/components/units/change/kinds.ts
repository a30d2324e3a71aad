import type { ChangeKind } from '../../../lib/units/tree-change.ts';

/** How addresses call the commands. */
export const SLUGS: Readonly<Record<ChangeKind, string>> = {
  create: 'thanh-lap',
  amend: 'doi-thong-tin',
  transfer: 'chuyen',
  merge: 'hop-nhat',
  divide: 'chia-tach',
  dissolve: 'ket-thuc',
  correct: 'dinh-chinh',
};

/** The command that an address names, if it names one. */
export const kindOf = (slug: string | undefined): ChangeKind | undefined =>
  (Object.keys(SLUGS) as ChangeKind[]).find((kind) => SLUGS[kind] === slug);
