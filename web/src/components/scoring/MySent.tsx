import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { QUESTION } from '../../copy/people.vi.ts';
import { READING } from '../../copy/scoring.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Panel } from '../working/Panel.tsx';
import { AskAgain } from './AskAgain.tsx';
import { CloseSheet } from './CloseSheet.tsx';
import { QuestionAsked } from './QuestionAsked.tsx';
import { Receipt } from './Receipt.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { SheetReading } from './SheetReading.tsx';
import { WithdrawSheet } from './WithdrawSheet.tsx';

type Mine = ValueOf<'openMySheet'>;
type Sheet = Exclude<Mine['sheet'], { state: 'draft' }>;
type Props = {
  readonly set: ValueOf<'getRoundCriteria'>['set'];
  readonly mine: Mine;
  readonly sheet: Sheet;
  /** Whether it was sent a moment ago on this screen. */
  readonly fresh: boolean;
  readonly onLoadNew: () => void;
  readonly onClose: () => void;
};

/** A person's own sheet once sent: the receipt, later the result with its reasons, and what the person may still do. */
export const MySent = ({ set, mine, sheet, fresh, onLoadNew, onClose }: Props) => (
  <div className="stack-wide">
    <Receipt
      whose={mine.person.id}
      total={sheet.total}
      sentAt={sheet.submittedAt}
      waiting={sheet.state === 'submitted' ? READING.waitingAssessment : undefined}
      fresh={fresh}
    />
    <Result sheet={sheet} />
    <SheetReading
      set={set}
      own={sheet.marks}
      deductions={sheet.deductions}
      total={sheet.total}
      second={'assessment' in sheet ? { kind: 'assessment', ...sheet.assessment } : undefined}
    />
    <RecordedCases set={set} recorded={sheet.deductions} />
    {mine.askUntil && <AskAgain version={sheet.version} until={mine.askUntil} onLoadNew={onLoadNew} />}
    <div className="actions">
      {sheet.state === 'submitted' && <WithdrawSheet version={sheet.version} onLoadNew={onLoadNew} />}
      <CloseSheet close={onClose} />
    </div>
  </div>
);

function Result({ sheet }: { readonly sheet: Sheet }) {
  if (sheet.state === 'submitted') return null;
  const { total, at } = sheet.assessment;
  return (
    <>
      <Panel look="next">
        <div className="stack">
          <h2>{QUESTION.result}</h2>
          <p>{QUESTION.resultLine(total, formatInstant(at))}</p>
        </div>
      </Panel>
      {sheet.state !== 'assessed' && <QuestionAsked sheet={sheet} waiting={QUESTION.waiting} />}
    </>
  );
}
