import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';
import type { ReactNode } from 'react';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { sumsOf } from '../../../lib/criteria/set-draft.ts';

type Props = { readonly content: SetContent; readonly mistakes: number; readonly children: ReactNode };

/** Always in sight: the running sum against the total, how much is still to mend, and saving. */
export function SumBar({ content, mistakes, children }: Props) {
  const { sum, bonus } = sumsOf(content);
  const left = toPoints((hundredths(content.total) ?? 0) - (hundredths(sum) ?? 0));
  const words =
    left === 0 ? EDITOR.exact : left > 0 ? EDITOR.short(figure(left)) : EDITOR.over(figure(-left));
  return (
    <div className="sum-bar row apart">
      <p role="status">
        <span className="figure total">{EDITOR.sum(figure(sum), figure(content.total))}</span>{' '}
        <span className={left === 0 ? 'quiet' : 'wrong'}>{words}</span>
        {content.ceiling !== undefined && (
          <span className="quiet">{EDITOR.bonusSum(figure(bonus), figure(content.ceiling))}</span>
        )}
        {mistakes > 0 && <span className="wrong">{EDITOR.mistakesLeft(mistakes)}</span>}
      </p>
      <div className="actions">{children}</div>
    </div>
  );
}
