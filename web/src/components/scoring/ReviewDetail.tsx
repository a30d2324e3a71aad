import type { CriteriaSet, Item, ItemId, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import type { ReactNode } from 'react';
import type { Reviewing } from '../../copy/review.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { REASON_FIELD, fieldId, goToField } from '../../lib/scoring/focus.ts';
import type { ReviewAction, ReviewLine } from '../../lib/scoring/review-draft.ts';
import { Button } from '../working/Button.tsx';
import { BandsFields } from './BandsFields.tsx';
import { BonusFields } from './BonusFields.tsx';
import { EvidenceShown } from './EvidenceShown.tsx';
import { LineNotes } from './LineNotes.tsx';

type Props = {
  readonly kind: Reviewing;
  readonly set: CriteriaSet;
  readonly line: ReviewLine;
  /** Whether the criterion is seen again: needless right under its line. */
  readonly titled: boolean;
  readonly next: Item | undefined;
  readonly own: Marks;
  readonly evidence: LineEvidence | undefined;
  readonly openFile: (evidence: string) => void;
  /** What else the reviewer may want to know of the line. */
  readonly hint: ReactNode;
  readonly send: (action: ReviewAction) => void;
  readonly choose: (item: ItemId) => void;
};

/** What belongs to the chosen line: its further fields, the reason where the points differ, and the way on. */
export function ReviewDetail({
  kind,
  set,
  line,
  titled,
  next,
  own,
  evidence,
  openFile,
  hint,
  send,
  choose,
}: Props) {
  const { item, entry, difference, reason } = line;
  const type = (change: Partial<typeof entry>) => send({ kind: 'typed', item: item.id, entry: change });
  const note = `${fieldId(item.id)}-note`;
  const mine = line.own;
  const apart = difference !== null && difference !== 0;
  return (
    <div className="stack review-detail">
      <h2 className={titled ? undefined : 'visually-hidden'}>
        {item.id} {item.text}
      </h2>
      <LineNotes set={set} item={item} />
      <EvidenceShown item={item.id} evidence={evidence} onOpen={openFile} />
      {hint}
      {item.kind === 'bands' && <BandsFields item={item} entry={entry} describedBy={note} onType={type} />}
      {item.kind === 'bonus' && <BonusFields item={item} entry={entry} describedBy={note} onType={type} />}
      {apart ? (
        <div>
          <label htmlFor={REASON_FIELD} className="label">
            {difference < 0 ? REVIEW.whyLower(difference) : REVIEW.whyHigher(difference)}
          </label>
          <p className="hint" id="ly-do-goi-y">
            {REVIEW.reader[kind]}
          </p>
          <textarea
            id={REASON_FIELD}
            maxLength={500}
            aria-describedby="ly-do-goi-y"
            aria-required
            value={reason}
            onChange={({ target }) => send({ kind: 'reasoned', item: item.id, reason: target.value })}
          />
        </div>
      ) : (
        <p className="quiet">{REVIEW.noReason}</p>
      )}
      <div className="review-detail-acts">
        {mine && difference !== 0 && (
          <Button
            aria-label={REVIEW.takeOwnOf(item.id, mine.points)}
            onClick={() => send({ kind: 'took-own', items: [item.id], own })}
          >
            {REVIEW.takeOwn(mine.points)}
          </Button>
        )}
        {next && (
          <Button
            onClick={() => {
              choose(next.id);
              goToField(next.id);
            }}
          >
            {REVIEW.toLine(next.id)}
          </Button>
        )}
      </div>
    </div>
  );
}
