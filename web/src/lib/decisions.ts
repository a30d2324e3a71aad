import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import type { DecisionReference } from '@bang-vang/shared/domain/honours/roll.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';

/** By which decisions a list stands: the one in full, of several their number and the days they span. */
export function decisionsPhrase(decisions: readonly DecisionReference[]): string {
  const [first, last] = [decisions[0], decisions.at(-1)];
  if (!first || !last) return '';
  if (decisions.length === 1) return gluedText(`Quyết định số ${first.number} ngày ${formatDay(first.date)}`);
  const days =
    first.date === last.date
      ? `ngày ${formatDay(first.date)}`
      : `từ ${formatDay(first.date)} đến ${formatDay(last.date)}`;
  return gluedText(`Theo ${decisions.length} quyết định, ${days}`);
}
