import type { FoundDeduction } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';

type Props = { readonly set: CriteriaSet; readonly found: readonly FoundDeduction[] };

/** What reviewers took off beside what the unit recorded, each with reason and source. Nothing when there is none. */
export const FoundCases = ({ set, found }: Props) =>
  found.length === 0 ? null : (
    <div>
      <h3>{COURSE.found}</h3>
      <ul className="bullets">
        {found.map(({ id, evidence, reason }, place) => (
          <li key={`${id}-${place}`}>
            {set.deductions.find((one) => one.id === id)?.text ?? id}
            <p className="long-text">{reason}</p>
            <p className="quiet">
              {SHEET.evidence}: {evidence}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
