import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { QUESTION } from '../../copy/people.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Panel } from '../working/Panel.tsx';

type Sheet = ValueOf<'openMySheet'>['sheet'];
type Props = {
  readonly sheet: Extract<Sheet, { state: 'questioned' | 'answered' }>;
  /** What the reader is told while nobody has answered. */
  readonly waiting?: string | undefined;
};

/** What a person has asked about, and what the answer was, once there. */
export const QuestionAsked = ({ sheet, waiting }: Props) => (
  <Panel>
    <div className="stack">
      <h2>{QUESTION.asked}</h2>
      <p className="long-text">{sheet.question.grounds}</p>
      <p className="quiet">{QUESTION.askedAt(formatInstant(sheet.question.at))}</p>
      {sheet.state === 'questioned' ? (
        waiting && <p>{waiting}</p>
      ) : (
        <>
          <h3>{QUESTION.answered}</h3>
          <p className="long-text">{sheet.answer}</p>
          <p>
            {sheet.before.total === sheet.assessment.total
              ? QUESTION.stays(sheet.assessment.total)
              : QUESTION.changed(sheet.before.total, sheet.assessment.total)}
          </p>
        </>
      )}
    </div>
  </Panel>
);
