import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import type { PactGrade } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { PACTS } from '../../copy/pacts.vi.ts';
import { FilesOfPart } from '../evidence/FilesOfPart.tsx';
import { Chip } from '../working/Chip.tsx';
import type { PactView } from './PactList.tsx';

type Assessed = NonNullable<PactView['assessed']>;

const LOOKS = { full: 'good', part: 'waiting', none: 'bad' } as const satisfies Record<
  PactGrade['standing'],
  string
>;

function GradeChip({ grade }: { readonly grade: string }) {
  const known = pactGrades.find(({ id }) => id === grade);
  return <Chip look={known ? LOOKS[known.standing] : 'plain'}>{known?.name ?? grade}</Chip>;
}

/** Each promise with how it was kept, by what, and what there is to show for it. */
export const PactResults = ({
  promises,
  results,
  onOpen,
}: {
  readonly promises: readonly string[];
  readonly results: Assessed['results'];
  /** Shows a file large, or saves it. */
  readonly onOpen: (evidence: string) => void;
}) => (
  <ol className="pact-results">
    {results.map(({ grade, achieved, note, link, files = [] }, place) => (
      <li key={promises[place]}>
        <div className="row apart">
          <b className="long-text">{promises[place]}</b>
          <GradeChip grade={grade} />
        </div>
        <p className="long-text">{achieved}</p>
        {(note ?? link) && (
          <p className="long-text quiet">
            {PACT_RESULTS.evidence}: {note}{' '}
            {link && (
              <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                {PACT_RESULTS.openLink}
                <span className="visually-hidden">, {PACTS.promise(place + 1)}</span>
              </a>
            )}
          </p>
        )}
        {files.length > 0 && <FilesOfPart part={String(place)} count={files.length} onOpen={onOpen} />}
      </li>
    ))}
  </ol>
);

/** Who agrees to the results, who has still to say so, and every word of disagreement. */
export function PactAgreements({ pact, assessed }: { readonly pact: PactView; readonly assessed: Assessed }) {
  const atOf = (unit: string) => assessed.agreements.find((one) => one.unit === unit)?.at;
  const nameOf = (unit: string) => pact.parties.find(({ id }) => id === unit)?.name ?? unit;
  const seenAt = pact.witness && atOf(pact.witness.id);
  return (
    <>
      <div>
        <h3>{PACT_RESULTS.agreements}</h3>
        <ul className="bullets">
          {pact.parties.map(({ id, name }) => {
            const at = atOf(id);
            return (
              <li key={id}>
                {at ? PACT_RESULTS.agreedAt(name, formatInstant(at)) : PACT_RESULTS.notAgreed(name)}
              </li>
            );
          })}
          {pact.witness && (
            <li>
              {seenAt
                ? PACT_RESULTS.seenAt(pact.witness.name, formatInstant(seenAt))
                : PACT_RESULTS.notSeen(pact.witness.name)}
            </li>
          )}
        </ul>
      </div>
      {assessed.objections.length > 0 && (
        <div>
          <h3>{PACT_RESULTS.objections}</h3>
          <ul className="bullets">
            {assessed.objections.map(({ unit, at, reason }) => (
              <li key={at}>
                <p className="long-text">{reason}</p>
                <p className="quiet">{PACT_RESULTS.objectedAt(nameOf(unit), formatInstant(at))}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
