import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import type { Mistake } from '../../../lib/criteria/mistakes.ts';
import { pathOf } from '../../../lib/criteria/mistakes.ts';
import { goToRow, rowId } from '../../../lib/criteria/rows.ts';
import type { Path } from '../../../lib/criteria/set-draft.ts';

type Props = {
  readonly mistakes: readonly Mistake[];
  readonly content: SetContent;
  readonly onOpen: (path: Path) => void;
};

/** In what the set contradicts itself, each sentence a link to its line where it has one. */
export function MistakeList({ mistakes, content, onOpen }: Props) {
  if (mistakes.length === 0) return null;
  return (
    <details className="gaps" data-status="wrong">
      <summary>{EDITOR.mistakes(mistakes.length)}</summary>
      <ul>
        {mistakes.map(({ says, place }, at) => {
          const path = place === undefined ? undefined : pathOf(content.groups, place);
          if (!path) return <li key={at}>{says}</li>;
          return (
            <li key={at}>
              <a
                href={`#${rowId(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(path);
                  goToRow(path);
                }}
              >
                {says}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
