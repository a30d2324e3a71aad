import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { EVIDENCE } from '../../copy/evidence.vi.ts';
import { READING } from '../../copy/scoring.vi.ts';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { readEntry } from '../../lib/scoring/entry.ts';
import { faultTextOf } from '../../lib/scoring/fault-text.ts';
import { fieldId, lineId } from '../../lib/scoring/focus.ts';
import type { ReviewAction, ReviewLine } from '../../lib/scoring/review-draft.ts';
import { DifferenceWords } from './DifferenceWords.tsx';
import { EvidenceCount } from './EvidenceCount.tsx';
import { GivenPoints } from './GivenPoints.tsx';
import { MarkWords } from './MarkWords.tsx';
import { PointsField } from './PointsField.tsx';
import { YesNoField } from './YesNoField.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly line: ReviewLine;
  /** What the unit appeals against here. */
  readonly appeal: string | undefined;
  /** What stands behind the line; no cell for it where the whole sheet has nothing. */
  readonly evidence: LineEvidence | 'no-column' | undefined;
  readonly chosen: boolean;
  readonly choose: (item: ItemId) => void;
  readonly send: (action: ReviewAction) => void;
};

/** One line of a review: the criterion whole, the scorer's points, a field, and the difference in words. */
export function ReviewRow({ kind, line, appeal, evidence, chosen, choose, send }: Props) {
  const { item, own, entry, gap } = line;
  const id = fieldId(item.id);
  const reading = readEntry(item, entry);
  const fault = faultTextOf(reading);
  return (
    <tr
      id={lineId(item.id)}
      data-chosen={chosen || undefined}
      onFocus={() => choose(item.id)}
      onClick={() => choose(item.id)}
    >
      <th scope="row" id={`${id}-text`}>
        <b>{item.id}</b> {item.text}
        <MarkWords item={item} mark={own} />
        {appeal && (
          <p className="to-mend">
            <b>{REVIEW.appealed}:</b> {appeal}
          </p>
        )}
      </th>
      {evidence !== 'no-column' && (
        <td className="num words" data-label={EVIDENCE.title}>
          {evidence && <EvidenceCount item={item.id} evidence={evidence} choose={choose} />}
        </td>
      )}
      <td className="num" data-label={READING.own}>
        <GivenPoints item={item} mark={own} ofMax />
      </td>
      <td className="num" data-label={REVIEW.yoursColumn[kind]}>
        {item.kind === 'yes-no' ? (
          <YesNoField
            item={item}
            entry={entry}
            describedBy={`${id}-text ${id}-note`}
            onType={(change) => send({ kind: 'typed', item: item.id, entry: change })}
          />
        ) : (
          <PointsField
            compact
            id={id}
            line={item.id}
            value={entry.points}
            max={item.max}
            step={item.step}
            wrong={gap === 'wrong'}
            describedBy={`${id}-text ${id}-note`}
            onChange={(points) => send({ kind: 'typed', item: item.id, entry: { points, ...claimOf(line) } })}
          />
        )}
      </td>
      <td className="num words" data-label={READING.difference}>
        <span id={`${id}-note`}>
          {fault ? (
            <span className={gap === 'wrong' ? 'wrong' : 'quiet'}>{fault}</span>
          ) : (
            <DifferenceWords own={own} theirs={reading.kind === 'sound' ? reading.mark : undefined} />
          )}
          {gap === 'reason' && <span className="needs-reason">{REVIEW.needsReason}</span>}
        </span>
      </td>
    </tr>
  );
}

/** A claimed bonus is judged on the claim: its ground and work come along until the reviewer says others. */
const claimOf = ({ own, entry }: ReviewLine) =>
  own?.kind === 'bonus' && entry.ground === null && entry.description === ''
    ? { ground: own.ground, description: own.description }
    : {};
