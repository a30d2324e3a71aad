import { figure } from '@bang-vang/shared/contract/figure.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { COUNCIL } from '../../copy/council.vi.ts';
import { NOMINATION } from '../../copy/nominations.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import type { RowForm, Verdict } from '../../lib/nominations/ballots.ts';
import { BLANK_ROW, verdictOn } from '../../lib/nominations/ballots.ts';
import type { Desk } from '../../lib/nominations/council-desk.ts';
import { nameOf } from '../../lib/nominations/nominee.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { unitText } from '../../lib/show.ts';
import { Chip } from '../working/Chip.tsx';
import { NomineeName } from './OwnNominations.tsx';

const FIELDS = ['inFavour', 'against', 'blank'] as const;

/** The field of a row's ballots, for links and buttons that lead there. */
export const ballotId = (nomination: NominationView, field: keyof RowForm = 'inFavour'): string =>
  `phieu-${nomination.id}-${field}`;

const Who = ({ nomination }: { readonly nomination: NominationView }) => (
  <th scope="row">
    <a href={`${ADDRESSES.nominations}?ma=${nomination.id}`}>
      <NomineeName nomination={nomination} />
    </a>
    <div className="quiet">
      {nomination.nominee.kind === 'person' ? unitText(nomination.unit.name) : NOMINATION.collective}
    </div>
  </th>
);

const Points = ({ nomination: { finalPoints } }: { readonly nomination: NominationView }) => (
  <td className="num" data-label={COUNCIL.points}>
    {finalPoints === undefined ? '' : figure(finalPoints)}
  </td>
);

/** What is lacking, in words: members first, for without them nothing passes. */
const Lacking = ({ verdict, present }: { readonly verdict: Verdict; readonly present: number }) =>
  verdict.membersLacking > 0 ? (
    <div className="quiet">{COUNCIL.notQuorate(present, verdict.quorum)}</div>
  ) : (
    verdict.votesLacking > 0 && (
      <div className="quiet">{COUNCIL.lacking(verdict.votesLacking, verdict.needed)}</div>
    )
  );

/** A nomination whose result is on record. */
export function CouncilResultRow({ nomination }: { readonly nomination: NominationView }) {
  const { result } = nomination;
  if (!result) return null;
  const { ballots, outcome, heldOn } = result;
  return (
    <tr>
      <Who nomination={nomination} />
      <Points nomination={nomination} />
      {FIELDS.map((field) => (
        <td className="num" key={field} data-label={COUNCIL[field]}>
          {ballots[field]}
        </td>
      ))}
      <td className="outcome">
        <Chip look={outcome.passed ? 'good' : 'bad'}>
          {outcome.passed ? COUNCIL.passed : COUNCIL.rejected}
        </Chip>
        {!outcome.passed && <Lacking verdict={verdictOn(ballots, outcome)} present={ballots.present} />}
        <div className="quiet">
          {COUNCIL.heldOnDay(formatDay(heldOn))}
          {nomination.decision !== undefined && `, ${COUNCIL.decided}`}
        </div>
      </td>
    </tr>
  );
}

type Props = {
  readonly desk: Desk;
  readonly row: RowForm | undefined;
  /** Why the reader may not fill it in. */
  readonly held?: string | undefined;
  readonly onType: (field: keyof RowForm, value: string) => void;
};

/** A nomination that waits for its ballots, with the outcome as it is typed. */
export function CouncilOpenRow({ desk, row = BLANK_ROW, held, onType }: Props) {
  const { nomination, reading } = desk;
  const wrong = reading.kind === 'wrong';
  return (
    <tr className="open">
      <Who nomination={nomination} />
      <Points nomination={nomination} />
      {FIELDS.map((field) => (
        <td className="num" key={field} data-label={COUNCIL[field]}>
          {held === undefined && (
            <input
              id={ballotId(nomination, field)}
              className="figure-field short"
              inputMode="numeric"
              autoComplete="off"
              aria-label={COUNCIL.fieldOf(COUNCIL[field], nameOf(nomination.nominee))}
              aria-describedby={`kq-${nomination.id}`}
              aria-invalid={wrong || undefined}
              value={row[field]}
              onChange={({ target }) => onType(field, target.value)}
            />
          )}
        </td>
      ))}
      <td className="outcome" id={`kq-${nomination.id}`}>
        {held === undefined ? <Reading desk={desk} /> : <span className="quiet">{held}</span>}
      </td>
    </tr>
  );
}

function Reading({ desk: { reading, verdict } }: { readonly desk: Desk }) {
  switch (reading.kind) {
    case 'empty':
      return <Chip look="draft">{COUNCIL.waiting}</Chip>;
    case 'partial':
      return (
        <>
          <Chip look="mine">{COUNCIL.begun}</Chip>
          <div className="quiet">
            {reading.missing.length > 0
              ? COUNCIL.partial(reading.missing.map((field) => COUNCIL[field]))
              : COUNCIL.sessionFirst}
          </div>
        </>
      );
    case 'wrong':
      return (
        <span className="wrong">
          {reading.why === 'not-a-count' ? COUNCIL.notACount : COUNCIL.tooMany(reading.sum, reading.present)}
        </span>
      );
    case 'ready':
      return verdict === undefined ? null : (
        <>
          <Chip look={verdict.passed ? 'good' : 'bad'}>
            {verdict.passed ? COUNCIL.willPass : COUNCIL.willFail}
          </Chip>
          <Lacking verdict={verdict} present={reading.ballots.present} />
        </>
      );
  }
}
