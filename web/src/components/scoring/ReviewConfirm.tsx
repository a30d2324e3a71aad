import { figure } from '@bang-vang/shared/contract/figure.ts';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import { READING } from '../../copy/scoring.vi.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { useFilesHere } from '../../lib/evidence/shown.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ReviewLine } from '../../lib/scoring/review-draft.ts';
import { Confirm } from '../working/Confirm.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly open: boolean;
  readonly lines: readonly ReviewLine[];
  readonly total: number;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

/** Shows every line that differs, with its reason, and which files were not opened, before a review is closed for good. */
export function ReviewConfirm({ kind, lines, total, ...dialog }: Props) {
  const apart = lines.filter(({ difference }) => difference !== null && difference !== 0);
  const unopened = useFilesHere().files.filter(({ opened }) => !opened);
  const sentences = apart.map(
    ({ item, own, entry, difference, reason }) =>
      `${item.id}: ${figure(own?.points ?? 0)} → ${entry.points}, ${
        (difference ?? 0) < 0 ? READING.lower(difference ?? 0) : READING.higher(difference ?? 0)
      }. ${READING.reason}: ${reason}`,
  );
  return (
    <Confirm
      {...dialog}
      title={REVIEW.confirmTitle[kind]}
      act={REVIEW.confirmYes(total, kind)}
      {...(sentences.length > 0 && { list: sentences })}
    >
      <p>{apart.length === 0 ? REVIEW.confirmSame : REVIEW.confirmDiffer(apart.length)}</p>
      {unopened.length > 0 && (
        <p className="notice">
          {VIEWER.unopenedOnes(unopened.length, [...new Set(unopened.map(({ name }) => name))])}
        </p>
      )}
      <p className="quiet">{REVIEW.confirmLead[kind]}</p>
    </Confirm>
  );
}
