import type { Deduction } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { faultSentence } from '@bang-vang/shared/contract/line-sentences.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { DeductionEntry } from '../../lib/scoring/entry.ts';
import { caseId } from '../../lib/scoring/focus.ts';
import type { DraftAction } from '../../lib/scoring/sheet-draft.ts';

type Props = {
  /** What may be deducted at this place of the sheet. */
  readonly known: readonly Deduction[];
  readonly recorded: readonly DeductionEntry[];
  readonly send: (action: DraftAction) => void;
};

/** Cases of deductions at one part or line, each with what proves it. Closed until someone looks. */
export function DeductionCases({ known, recorded, send }: Props) {
  if (known.length === 0) return null;
  const here = recorded.filter(({ id }) => known.some((deduction) => deduction.id === id));
  return (
    <details className="deductions">
      <summary>{SHEET.deductions(here.length)}</summary>
      <ul>
        {known.map((deduction) => (
          <li key={deduction.id}>
            <p>
              {deduction.text} <span className="hint">{SHEET.deductionAmount(deduction.amount)}</span>
            </p>
            {here
              .filter(({ id }) => id === deduction.id)
              .map((entry) => (
                <Case key={entry.key} entry={entry} send={send} />
              ))}
            <button
              type="button"
              className="button plain"
              aria-label={SHEET.addCaseOf(deduction.text)}
              onClick={() => send({ kind: 'case-added', deduction: deduction.id })}
            >
              {SHEET.addCase}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Case({ entry, send }: { readonly entry: DeductionEntry; readonly send: Props['send'] }) {
  const id = caseId(entry.key);
  const unproven = entry.evidence.trim() === '';
  return (
    <div className="case" data-status={unproven ? 'wrong' : 'done'}>
      <label htmlFor={id}>{SHEET.evidence}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        aria-invalid={unproven}
        aria-describedby={`${id}-note`}
        value={entry.evidence}
        onChange={(event) =>
          send({ kind: 'case-written', key: entry.key, evidence: event.currentTarget.value })
        }
      />
      <p id={`${id}-note`} className={unproven ? 'wrong' : 'hint'}>
        {unproven
          ? faultSentence({ code: 'deduction-without-evidence', deduction: entry.id })
          : SHEET.evidenceHint}
      </p>
      <button
        type="button"
        className="button plain"
        onClick={() => send({ kind: 'case-removed', key: entry.key })}
      >
        {SHEET.removeCase}
      </button>
    </div>
  );
}
