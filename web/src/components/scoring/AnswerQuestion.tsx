import { useState } from 'react';
import { QUESTION } from '../../copy/people.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { draftOfReview } from '../../lib/scoring/review-draft.ts';
import { useReview } from '../../lib/scoring/use-review.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Field, fieldId } from '../working/Field.tsx';
import { Panel } from '../working/Panel.tsx';
import { QuestionAsked } from './QuestionAsked.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';

type Props = {
  readonly params: CallInput<'answerQuestion'>['params'];
  readonly set: ValueOf<'getRoundCriteria'>['set'];
  readonly sheet: Extract<ValueOf<'openIndividualSheet'>['sheet'], { state: 'questioned' }>;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

/** The assessment gone over again, from the points and reasons it has, with an answer to whoever asked. */
export function AnswerQuestion({ params, set, sheet, onDone, onLoadNew }: Props) {
  const { owner } = useWorkplace();
  const matter = `answer:${params.round}:${params.unit}:${params.person}`;
  const { marks, reasons } = sheet.assessment;
  const review = useReview(owner, matter, draftOfReview(marks, reasons));
  const [answer, setAnswer, clear] = useKept(owner, matter, '');
  const [tried, setTried] = useState(false);
  const { act, pending, problem } = useAct('answerQuestion');
  const isBlank = answer.trim() === '';
  const isWhole = () => {
    setTried(true);
    if (isBlank) document.getElementById(fieldId('answer'))?.focus();
    return !isBlank;
  };
  return (
    <div className="stack-wide">
      <QuestionAsked sheet={sheet} />
      <Panel>
        <div className="stack">
          <Field
            name="answer"
            label={QUESTION.answer}
            hint={QUESTION.answerHint}
            error={tried && isBlank ? QUESTION.writeAnswer : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                maxLength={2000}
                value={answer}
                onChange={({ target }) => setAnswer(target.value)}
              />
            )}
          </Field>
          <p className="quiet">{QUESTION.startsFrom}</p>
        </div>
      </Panel>
      <ReviewDesk
        kind="assessment"
        sheet={{
          set,
          own: sheet.marks,
          deductions: sheet.deductions,
          evidence: sheet.evidence,
          ownTotal: sheet.total,
          files: params,
        }}
        review={review}
        pending={pending}
        problem={problem}
        isWhole={isWhole}
        close={(points) =>
          void act({ params, body: { version: sheet.version, ...points, answer: answer.trim() } }).then(
            (outcome) => {
              if (!outcome.ok) return;
              review.forget();
              clear();
              onDone();
            },
          )
        }
        onLoadNew={onLoadNew}
      />
      <RecordedCases set={set} recorded={sheet.deductions} />
    </div>
  );
}
