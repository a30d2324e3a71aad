import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Panel } from '../working/Panel.tsx';
import { AppealWords } from './AppealWords.tsx';
import { FoundCases } from './FoundCases.tsx';

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
        <FoundCases set={set} found={review.deductions} />
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
