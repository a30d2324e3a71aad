import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import { useRef, useState } from 'react';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { evidenceOfPact } from '../../lib/evidence/source.ts';
import type { TypedResult } from '../../lib/pact-results.ts';
import { fitsPromises, resultErrors, resultsToSend, typedResults } from '../../lib/pact-results.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { ErrorSummary } from '../working/ErrorSummary.tsx';
import { ActForm } from '../working/ActForm.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import type { PactView } from './PactList.tsx';
import { PromiseResultFields } from './PromiseResultFields.tsx';

type Props = {
  readonly pact: PactView;
  readonly onSent: () => void;
  readonly onDrop: () => void;
  readonly onLoadNew: () => void;
};

/** A party says how each promise was kept, and sends it to the others. */
export function PactAssess({ pact, onSent, onDrop, onLoadNew }: Props) {
  const { owner, unit } = useWorkplace();
  const [results, setResults, clearResults] = useKept(
    owner,
    `ket-qua-giao-uoc-${pact.id}`,
    typedResults(pact.promises, pact.assessed?.results),
    fitsPromises(pact.promises),
  );
  const [source] = useState(() => evidenceOfPact(pact.id));
  const [sending, setSending] = useState<ReadonlySet<number>>(new Set());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { act, pending, problem, clear } = useAct('assessPact');

  // A file that has been sent meets what was typed meanwhile, and other files.
  const latest = useRef(results);
  const change = (place: number, part: Partial<TypedResult>) => {
    latest.current = latest.current.map((result, at) => (at === place ? { ...result, ...part } : result));
    setResults(latest.current);
  };
  const noteSending = (place: number, isSending: boolean) =>
    setSending((before) => {
      const now = new Set(before);
      if (isSending) now.add(place);
      else now.delete(place);
      return now;
    });

  const send = async () => {
    const found = [...resultErrors(results, pactGrades), ...errorsOfSending(sending)];
    setErrors(found);
    if (found.length > 0) return;
    const answer = await act({
      params: { pact: pact.id },
      body: { version: pact.version, unit: unit.id, results: resultsToSend(results) },
    });
    if (!answer.ok) {
      setErrors(fieldErrors(answer.problem));
      return;
    }
    clearResults();
    onSent();
  };

  return (
    <ActForm
      look="panel stack-wide"
      send={PACT_RESULTS.send}
      pending={pending}
      onSend={send}
      onClose={onDrop}
    >
      <div>
        <h2>{PACT_RESULTS.formTitle}</h2>
        <p className="quiet">{PACT_RESULTS.formText}</p>
      </div>
      <ErrorSummary errors={errors} />
      {results.map((result, place) => (
        <PromiseResultFields
          key={place}
          place={place}
          promise={pact.promises[place] ?? ''}
          result={result}
          source={source}
          errors={errors}
          onChange={(part) => change(place, part)}
          onSending={(isSending) => noteSending(place, isSending)}
        />
      ))}
      {errors.length === 0 && (
        <ProblemNotice
          problem={problem}
          onLoadNew={() => {
            clear();
            onLoadNew();
          }}
        />
      )}
    </ActForm>
  );
}

/** Results are not sent while files for them still are: the files would be missing. */
const errorsOfSending = (places: ReadonlySet<number>): readonly FieldError[] =>
  [...places].map((place) => ({
    field: `results.${place}.files`,
    message: PACT_RESULTS.stillSending(place + 1),
  }));
