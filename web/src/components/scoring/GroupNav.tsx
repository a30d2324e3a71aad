import { SHEET } from '../../copy/scoring.vi.ts';
import { partId } from '../../lib/scoring/focus.ts';
import { useSectionInView } from '../../lib/scoring/use-section-in-view.ts';
import type { SectionStanding } from '../../lib/scoring/standing.ts';

/** The bar that jumps between the parts of a sheet and says what is left in each. */
export function GroupNav({ sections }: { readonly sections: readonly SectionStanding[] }) {
  const ids = sections.map(({ node }) => partId(node.id));
  const here = useSectionInView(ids);
  return (
    <nav className="parts" aria-label={SHEET.parts}>
      <ol>
        {sections.map(({ node, left }) => (
          <li key={node.id}>
            <a
              href={`#${partId(node.id)}`}
              aria-current={here === partId(node.id) ? 'location' : undefined}
              data-left={left}
            >
              {SHEET.partLeft(node.id, left)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
