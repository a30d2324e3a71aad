import { SHEET } from '../../copy/scoring.vi.ts';
import { fieldId, goToField } from '../../lib/scoring/focus.ts';
import type { Standing } from '../../lib/scoring/standing.ts';

/** What keeps a sheet from being sent, each line a link to its field. Nothing when the sheet is full and sound. */
export function GapSummary({ standing: { wrong, empty } }: { readonly standing: Standing }) {
  if (wrong.length + empty.length === 0) return null;
  const links = [
    ...wrong.map(({ id, text }) => ({ id, text, says: SHEET.lineWrong(id) })),
    ...empty.map(({ id, text }) => ({ id, text, says: SHEET.lineEmpty(id) })),
  ];
  return (
    <details className="gaps" data-status={wrong.length > 0 ? 'wrong' : 'empty'}>
      <summary>{SHEET.toDo(wrong.length, empty.length)}</summary>
      <ul>
        {links.map(({ id, says }) => (
          <li key={id}>
            <a
              href={`#${fieldId(id)}`}
              onClick={(event) => {
                event.preventDefault();
                goToField(id);
              }}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
