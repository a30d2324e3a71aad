import { mayActFor, mayGiveOpinion } from '@bang-vang/shared/domain/access/may.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Deadline } from '@bang-vang/shared/domain/scoring/deadline.ts';
import { timeliness } from '@bang-vang/shared/domain/scoring/deadline.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import { READING } from '../../copy/scoring.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { now } from '../../lib/scoring/moments.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { OpinionForm } from './OpinionForm.tsx';
import { OpinionGiven } from './OpinionGiven.tsx';
import { Receipt } from './Receipt.tsx';
import { ReceiveResult } from './ReceiveResult.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { ResultReceived } from './ResultReceived.tsx';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { SheetReading } from './SheetReading.tsx';
import { WithdrawCollective } from './WithdrawCollective.tsx';
import { FirstReview } from './panel/FirstReview.tsx';

export type SentCollectiveSheet = Exclude<
  ValueOf<'openCollectiveSheet'>['sheet'],
  { state: 'draft' | 'returned' }
>;

type Props = {
  readonly params: CallInput<'openCollectiveSheet'>['params'];
  readonly set: CriteriaSet;
  readonly sheet: SentCollectiveSheet;
  readonly round: RoundView;
  readonly deadline: Deadline;
  readonly fresh: boolean;
  readonly onLoadNew: () => void;
};

const WAITING = {
  submitted: READING.waitingOpinion,
  opined: READING.waitingReview,
  reviewing: READING.underReview,
  reviewed: undefined,
  appealed: READING.waitingAnswer,
  final: undefined,
} as const;

/** The unit's sheet once sent: receipt, the opinion asked or given, and the points of all sides. */
export function CollectiveSent({ params, round, set, sheet, deadline, fresh, onLoadNew }: Props) {
  const { officer, place, today, owner } = useWorkplace();
  const { act, pending, problem } = useAct('giveOpinion');
  const asked = sheet.state === 'submitted' && mayGiveOpinion(officer, place, today);
  const acts = mayActFor(officer, place, today) && round.state === 'open';
  const mayWithdraw =
    acts &&
    (sheet.state === 'submitted' || sheet.state === 'opined') &&
    timeliness(deadline, now()) !== 'late';
  const mend = sheet.returns.at(-1);
  const second = 'review' in sheet ? ({ kind: 'review', ...sheet.review } as const) : undefined;
  return (
    <div className="stack-wide">
      <Receipt
        whose={params.unit}
        total={sheet.total}
        sentAt={sheet.submittedAt}
        waiting={asked ? undefined : WAITING[sheet.state]}
        fresh={fresh}
      />
      {sheet.late && <p className="quiet">{COURSE.late}</p>}
      {mayWithdraw && <WithdrawCollective params={params} version={sheet.version} onLoadNew={onLoadNew} />}
      {'review' in sheet && <ResultReceived set={set} sheet={sheet} />}
      {acts && sheet.state === 'reviewed' && sheet.reception.kind === 'awaited' && (
        <ReceiveResult params={params} round={round} set={set} sheet={sheet} onLoadNew={onLoadNew} />
      )}
      {sheet.state !== 'submitted' && <OpinionGiven opinion={sheet.opinion} />}
      {'review' in sheet && sheet.first && <FirstReview first={sheet.first.review} stands={sheet.review} />}
      <SheetReading
        set={set}
        own={sheet.marks}
        deductions={sheet.deductions}
        total={sheet.total}
        second={second}
      />
      <RecordedCases set={set} recorded={sheet.deductions} />
      {mend && <ReturnedNotice mend={mend} open={false} />}
      {asked && (
        <OpinionForm
          owner={owner}
          sheet={`${params.round}-${params.unit}`}
          pending={pending}
          problem={problem}
          give={(opinion) => void act({ params, body: { version: sheet.version, ...opinion } })}
          onLoadNew={onLoadNew}
        />
      )}
    </div>
  );
}
