import type { CriteriaSet, RecordedDeduction } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { READING, SHEET } from '../../copy/scoring.vi.ts';
import { Section } from '../working/Panel.tsx';

type Props = { readonly set: CriteriaSet; readonly recorded: readonly RecordedDeduction[] };

/** The cases of deductions on a sheet that was sent, each with its evidence. Nothing when there is none. */
export function RecordedCases({ set, recorded }: Props) {
  if (recorded.length === 0) return null;
  return (
    <Section title={READING.deductions}>
      <div className="panel">
        <ul className="bullets">
          {recorded.map(({ id, evidence }, index) => (
            <li key={`${id}-${index}`}>
              {set.deductions.find((deduction) => deduction.id === id)?.text ?? id}
              <p className="quiet long-text">
                {SHEET.evidence}: {evidence}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
