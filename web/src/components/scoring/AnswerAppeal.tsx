import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { SUPERVISING } from '../../copy/sheet-course.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { useAct } from '../../lib/queries.ts';
import { draftOfReview } from '../../lib/scoring/review-draft.ts';
import { reviewedOf } from '../../lib/scoring/reviewed.ts';
import { useReview } from '../../lib/scoring/use-review.ts';
import { useKept } from '../../lib/use-kept.ts';
import { fieldId, Field } from '../working/Field.tsx';
import { Panel } from '../working/Panel.tsx';
import { AppealWords } from './AppealWords.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';

type Props = {
  readonly params: CallInput<'answerAppeal'>['params'];
  readonly owner: string;
  readonly set: CriteriaSet;
  readonly gap: number;
  readonly sheet: Extract<ValueOf<'openCollectiveSheet'>['sheet'], { state: 'appealed' }>;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

/** An appeal beside the review that it is about, gone over again; points may change, and the answer says why. */
export function AnswerAppeal({ params, owner, set, gap, sheet, onDone, onLoadNew }: Props) {
  const key = `${params.round}:${params.unit}:tra-loi`;
  const review = useReview(owner, key, draftOfReview(sheet.review.marks, sheet.review.reasons));
  const [text, setText, forgetText] = useKept(owner, `tra-loi-${params.round}-${params.unit}`, '');
  const [tried, setTried] = useState(false);
  const { act, pending, problem } = useAct('answerAppeal');
  const lacking = tried && text.trim() === '';
  const { deductions } = sheet.review;
  return (
    <div className="stack-wide">
      <Panel look="next">
        <div className="stack">
          <h2>{SUPERVISING.answerTitle}</h2>
          <AppealWords appeal={sheet.appeal} />
          <Field
            name="text"
            label={SUPERVISING.answerText}
            hint={SUPERVISING.answerHint}
            error={lacking ? SUPERVISING.needAnswer : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                maxLength={2000}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
        </div>
      </Panel>
      <ReviewDesk
        kind="answer"
        sheet={{ ...reviewedOf(params, set, sheet, deductions), appealed: sheet.appeal.lines }}
        gap={gap}
        review={review}
        pending={pending}
        problem={problem}
        isWhole={() => {
          setTried(true);
          if (text.trim() !== '') return true;
          document.getElementById(fieldId('text'))?.focus();
          return false;
        }}
        close={({ marks, reasons }) =>
          void act({
            params,
            body: { version: sheet.version, marks, reasons, deductions: [...deductions], text: text.trim() },
          }).then((answer) => {
            if (!answer.ok) return;
            review.forget();
            forgetText();
            onDone();
          })
        }
        onLoadNew={onLoadNew}
      />
    </div>
  );
}
