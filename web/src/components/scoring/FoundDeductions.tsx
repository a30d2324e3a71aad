import type { FoundDeduction } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import { Button } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';
import { Section } from '../working/Panel.tsx';

type Props = {
  readonly set: CriteriaSet;
  readonly found: readonly FoundDeduction[];
  /** Whether what is incomplete is pointed out. */
  readonly strict: boolean;
  readonly onChange: (found: readonly FoundDeduction[]) => void;
};

/** Whether a deduction has its source and its reason. */
export const isComplete = ({ evidence, reason }: FoundDeduction): boolean =>
  evidence.trim() !== '' && reason.trim() !== '';
export const areComplete = (found: readonly FoundDeduction[]): boolean => found.every(isComplete);

/** What the reviewer takes off beside what the unit recorded. Nothing where the set has no deductions. */
export function FoundDeductions({ set, found, strict, onChange }: Props) {
  if (set.deductions.length === 0) return null;
  const change = (place: number, part: Partial<FoundDeduction>) =>
    onChange(found.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Section title={SUPERVISING.foundTitle}>
      <div className="panel stack">
        <p className="hint">{SUPERVISING.foundLead}</p>
        {strict && !areComplete(found) && (
          <p className="wrong" role="alert">
            {SUPERVISING.foundIncomplete}
          </p>
        )}
        {found.map((one, place) => (
          <fieldset key={place} className="stack">
            <legend>{set.deductions.find(({ id }) => id === one.id)?.text ?? one.id}</legend>
            <Field name={`found.${place}.evidence`} label={SHEET.evidence} hint={SHEET.evidenceHint}>
              {(control) => (
                <textarea
                  {...control}
                  rows={2}
                  maxLength={500}
                  value={one.evidence}
                  onChange={({ target }) => change(place, { evidence: target.value })}
                />
              )}
            </Field>
            <Field name={`found.${place}.reason`} label={SUPERVISING.foundReason}>
              {(control) => (
                <textarea
                  {...control}
                  rows={2}
                  maxLength={500}
                  value={one.reason}
                  onChange={({ target }) => change(place, { reason: target.value })}
                />
              )}
            </Field>
            <Button look="plain" onClick={() => onChange(found.filter((_, at) => at !== place))}>
              {SUPERVISING.removeFound}
            </Button>
          </fieldset>
        ))}
        <div className="actions">
          {set.deductions.map(({ id, text }) => (
            <Button key={id} onClick={() => onChange([...found, { id, evidence: '', reason: '' }])}>
              {SUPERVISING.addFound(text)}
            </Button>
          ))}
        </div>
      </div>
    </Section>
  );
}
