import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Item, Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { READING } from '../../copy/scoring.vi.ts';

type Props = {
  readonly item: Item;
  readonly mark: Mark | null | undefined;
  /** With the maximum after a slash. */
  readonly ofMax?: boolean;
};

/** The points of one line; a line of yes and no that does not count has an answer instead. */
export function GivenPoints({ item, mark, ofMax = false }: Props) {
  const answerOnly = item.kind === 'yes-no' && item.uncounted === true;
  if (answerOnly) return mark ? READING.answer(mark.points > 0) : '–';
  return (
    <span>
      {mark ? figure(mark.points) : '–'}
      {ofMax && <span className="of">/{figure(item.max)}</span>}
    </span>
  );
}
