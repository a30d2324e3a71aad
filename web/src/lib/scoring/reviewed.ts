import type { CriteriaSet, RecordedDeduction } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Reviewed } from '../../components/scoring/ReviewDesk.tsx';
import type { OfSheet } from '../evidence/files-of-sheet.ts';

type Sent = Pick<Reviewed, 'evidence' | 'deductions'> & {
  readonly marks: Reviewed['own'];
  readonly total: number;
};

/** A unit's sheet that was sent, as a desk takes it: what reviewers take off stands beside what the unit recorded. */
export const reviewedOf = (
  files: OfSheet,
  set: CriteriaSet,
  { marks, deductions, evidence, total }: Sent,
  found: readonly RecordedDeduction[] = [],
): Reviewed => ({ set, own: marks, deductions: [...deductions, ...found], evidence, ownTotal: total, files });
