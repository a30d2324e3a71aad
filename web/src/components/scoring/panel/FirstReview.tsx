import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { PANELS } from '../../../copy/panels.vi.ts';
import { inOrder } from '../../../lib/scoring/in-order.ts';
import { Panel, Section } from '../../working/Panel.tsx';

type Given = {
  readonly marks: Marks;
  readonly reasons: Readonly<Record<string, string>>;
  readonly total: number;
};

/** The first level's points beside those that stand since a level above it looked again: both totals, and each line apart. */
export function FirstReview({ first, stands }: { readonly first: Given; readonly stands: Given }) {
  const apart = inOrder(stands.marks).filter(([line, { points }]) => first.marks[line]?.points !== points);
  return (
    <Section title={PANELS.lookedAgain}>
      <Panel>
        <div className="stack">
          <p>{PANELS.bothTotals(figure(first.total), figure(stands.total))}</p>
          {apart.length > 0 && (
            <ul>
              {apart.map(([line, { points }]) => (
                <li key={line}>
                  {PANELS.lineOfBoth(line, first.marks[line]?.points ?? 0, points)}
                  {stands.reasons[line] && <p className="reason">{PANELS.becauseOf(stands.reasons[line])}</p>}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Panel>
    </Section>
  );
}
