import { useState } from 'react';
import { SHEET } from '../../copy/scoring.vi.ts';
import {
  caseId,
  evidenceFieldId,
  fieldId,
  goToCase,
  goToEvidence,
  goToField,
} from '../../lib/scoring/focus.ts';
import type { Standing } from '../../lib/scoring/standing.ts';

/** What keeps a sheet from being sent, each line a link to its field. Nothing when the sheet is full and sound. */
export function GapSummary({
  standing: { wrong, empty, unproven, lacking },
}: {
  readonly standing: Standing;
}) {
  const [open, setOpen] = useState(false);
  if (wrong.length + empty.length + unproven.length + lacking.length === 0) return null;
  const links = [
    ...wrong.map(({ id }) => ({ to: fieldId(id), says: SHEET.lineWrong(id), go: () => goToField(id) })),
    ...empty.map(({ id }) => ({ to: fieldId(id), says: SHEET.lineEmpty(id), go: () => goToField(id) })),
    ...lacking.map(({ id }) => ({
      to: evidenceFieldId(id),
      says: SHEET.lineUnproven(id),
      go: () => goToEvidence(id),
    })),
    ...unproven.map((key) => ({ to: caseId(key), says: SHEET.unproven, go: () => goToCase(key) })),
  ];
  const isWrong = wrong.length + unproven.length > 0;
  return (
    <details
      className="gaps"
      data-status={isWrong ? 'wrong' : 'empty'}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{SHEET.toDo(wrong.length, empty.length, lacking.length, unproven.length)}</summary>
      <ul>
        {(open ? links : []).map(({ to, says, go }) => (
          <li key={to}>
            <a
              href={`#${to}`}
              onClick={(event) => {
                event.preventDefault();
                go();
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
