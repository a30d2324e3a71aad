import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Panel } from '../working/Panel.tsx';
import { AppealWords } from './AppealWords.tsx';

export type WithReview = Extract<
  ValueOf<'openCollectiveSheet'>['sheet'],
  { state: 'reviewed' | 'appealed' | 'final' }
>;

type Props = { readonly set: CriteriaSet; readonly sheet: WithReview };

/** A review's result in words: both totals, what the reviewer took off, and what the unit said to it. */
export function ResultReceived({ set, sheet }: Props) {
  const { review } = sheet;
  return (
    <Panel>
      <div className="stack">
        <h2>{COURSE.result}</h2>
        <p>{COURSE.resultLine(sheet.total, review.total)}</p>
        {review.deductions.length > 0 && (
          <div>
            <h3>{COURSE.found}</h3>
            <ul className="bullets">
              {review.deductions.map(({ id, evidence, reason }, place) => (
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
        )}
        {sheet.state === 'appealed' ? (
          <AppealWords appeal={sheet.appeal} />
        ) : (
          <Received reception={sheet.reception} total={review.total} />
        )}
        {sheet.state === 'final' && <p>{COURSE.final(formatInstant(sheet.finalisedAt))}</p>}
      </div>
    </Panel>
  );
}

type Reception = Extract<WithReview, { state: 'reviewed' }>['reception'];

function Received({ reception, total }: { readonly reception: Reception; readonly total: number }) {
  if (reception.kind === 'awaited') return <p className="quiet">{COURSE.awaited}</p>;
  if (reception.kind === 'accepted') return <p>{COURSE.accepted(formatInstant(reception.at))}</p>;
  return (
    <>
      <AppealWords appeal={reception.appeal} />
      <div>
        <h3>{COURSE.answered(formatInstant(reception.at))}</h3>
        <p className="long-text">{reception.text}</p>
        <p>{COURSE.answeredTotal(reception.before, total)}</p>
      </div>
    </>
  );
}
