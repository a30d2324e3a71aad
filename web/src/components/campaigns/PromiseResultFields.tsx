import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { PACTS } from '../../copy/pacts.vi.ts';
import { WORKING } from '../../copy/working.vi.ts';
import type { EvidenceSource } from '../../lib/evidence/source.ts';
import type { TypedResult } from '../../lib/pact-results.ts';
import { EvidenceFiles } from '../evidence/EvidenceFiles.tsx';
import { errorOf } from '../working/ErrorSummary.tsx';
import { Field, fieldId } from '../working/Field.tsx';

type Props = {
  readonly place: number;
  readonly promise: string;
  readonly result: TypedResult;
  readonly source: EvidenceSource;
  readonly errors: readonly FieldError[];
  readonly onChange: (part: Partial<TypedResult>) => void;
  readonly onSending: (isSending: boolean) => void;
};

/** What became of one promise: how far it was kept, what was done, and what there is to show. */
export function PromiseResultFields({ place, promise, result, source, errors, onChange, onSending }: Props) {
  const at = (field: keyof TypedResult) => `results.${place}.${field}`;
  const gradeError = errorOf(errors, at('grade'));
  const filesError = errorOf(errors, at('files'));
  const needsEvidence = pactGrades.find(({ id }) => id === result.grade)?.needsEvidence ?? false;
  return (
    <fieldset className="stack">
      <legend>{PACTS.promise(place + 1)}</legend>
      <p className="long-text">{promise}</p>
      <div
        className="stack"
        id={fieldId(at('grade'))}
        tabIndex={-1}
        role="radiogroup"
        aria-label={`${PACT_RESULTS.howKept}, ${PACTS.promise(place + 1)}`}
        aria-describedby={gradeError ? `${fieldId(at('grade'))}-loi` : undefined}
      >
        <div className="choices-row">
          {pactGrades.map(({ id, name }) => (
            <label key={id} className="choice">
              <input
                type="radio"
                name={at('grade')}
                checked={result.grade === id}
                onChange={() => onChange({ grade: id })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {gradeError && (
          <p className="wrong" id={`${fieldId(at('grade'))}-loi`}>
            {gradeError}
          </p>
        )}
      </div>
      <Field
        name={at('achieved')}
        label={PACT_RESULTS.achieved}
        hint={PACT_RESULTS.achievedHint}
        error={errorOf(errors, at('achieved'))}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={1_000}
            value={result.achieved}
            onChange={({ target }) => onChange({ achieved: target.value })}
          />
        )}
      </Field>
      <Field
        name={at('note')}
        label={PACT_RESULTS.note}
        hint={needsEvidence ? PACT_RESULTS.needsEvidence : PACT_RESULTS.noteHint}
        error={errorOf(errors, at('note'))}
        optional={!needsEvidence}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={500}
            value={result.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        )}
      </Field>
      <Field
        name={at('link')}
        label={PACT_RESULTS.link}
        hint={PACT_RESULTS.linkHint}
        error={errorOf(errors, at('link'))}
        optional
      >
        {(control) => (
          <input
            {...control}
            type="url"
            inputMode="url"
            maxLength={500}
            value={result.link}
            onChange={({ target }) => onChange({ link: target.value })}
          />
        )}
      </Field>
      <div
        id={fieldId(at('files'))}
        tabIndex={-1}
        role="group"
        aria-labelledby={`${fieldId(at('files'))}-ten`}
        aria-describedby={filesError ? `${fieldId(at('files'))}-loi` : undefined}
      >
        <p className="label" id={`${fieldId(at('files'))}-ten`}>
          {PACT_RESULTS.files} <span className="quiet">{WORKING.optional}</span>
        </p>
        <EvidenceFiles
          of={PACT_RESULTS.ofPromise(place + 1)}
          source={source}
          files={result.files}
          onFiles={(files) => onChange({ files })}
          onSending={onSending}
        />
        {filesError && (
          <p className="wrong" id={`${fieldId(at('files'))}-loi`}>
            {filesError}
          </p>
        )}
      </div>
    </fieldset>
  );
}
