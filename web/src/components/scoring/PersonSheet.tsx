import { mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import { useState } from 'react';
import { PEOPLE } from '../../copy/people.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { useReview } from '../../lib/scoring/use-review.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { LinkButton } from '../working/Button.tsx';
import { Empty } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { AnswerQuestion } from './AnswerQuestion.tsx';
import { QuestionAsked } from './QuestionAsked.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';
import { ReviewDone } from './ReviewDone.tsx';
import { SheetReading } from './SheetReading.tsx';

type Sheet = ValueOf<'openIndividualSheet'>['sheet'];
type Params = CallInput<'openIndividualSheet'>['params'];
type Set = ValueOf<'getRoundCriteria'>['set'];

/** One person's sheet inside the unit: assessed by whoever may and is not that person, read by the others. */
export function PersonSheet({ round, person }: { readonly round: RoundView; readonly person: string }) {
  const { unit, officer, place, today } = useWorkplace();
  const params = { round: round.id, unit: unit.id, person };
  const [done, setDone] = useState(false);
  const read = useRead('openIndividualSheet', { params });
  const sheet = read.value?.sheet;
  const criteria = useRead(
    'getRoundCriteria',
    { params: { round: round.id, set: sheet?.criteria ?? '' } },
    { when: sheet !== undefined },
  );
  const refresh = () => void read.refresh();
  const failed = [read, criteria].find(({ value, problem }) => problem && value === undefined);
  if (failed) return <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />;
  if (!read.value || !sheet || !criteria.value) return <Skeleton />;
  const { set } = criteria.value;
  const mine = mayAssess(officer, place, read.value.person.id, today);
  return (
    <>
      <div className="head">
        <div>
          <p className="quiet">{SHEET.ofPerson(round.year)}</p>
          <h1>{read.value.person.name}</h1>
          <p className="quiet">{set.title}</p>
        </div>
        <LinkButton look="plain" href={ADDRESSES.people}>
          {PEOPLE.back}
        </LinkButton>
      </div>
      {sheet.state === 'draft' ? (
        <Empty>{PEOPLE.notSent}</Empty>
      ) : sheet.state === 'submitted' && mine ? (
        <Assessing params={params} set={set} sheet={sheet} onDone={() => setDone(true)} onLoadNew={refresh} />
      ) : sheet.state === 'questioned' && mine ? (
        <AnswerQuestion
          params={params}
          set={set}
          sheet={sheet}
          onDone={() => setDone(true)}
          onLoadNew={refresh}
        />
      ) : (
        <div className="stack-wide">
          {(sheet.state === 'assessed' || sheet.state === 'answered') && (
            <ReviewDone
              kind="assessment"
              total={sheet.assessment.total}
              fresh={done}
              next={{ label: PEOPLE.back, href: ADDRESSES.people }}
            />
          )}
          {sheet.state === 'submitted' && <Empty>{REVIEW.ofAnother}</Empty>}
          {(sheet.state === 'questioned' || sheet.state === 'answered') && <QuestionAsked sheet={sheet} />}
          <SheetReading
            set={set}
            own={sheet.marks}
            deductions={sheet.deductions}
            total={sheet.total}
            second={'assessment' in sheet ? { kind: 'assessment', ...sheet.assessment } : undefined}
          />
          <RecordedCases set={set} recorded={sheet.deductions} />
        </div>
      )}
    </>
  );
}

type AssessingProps = {
  readonly params: Params;
  readonly set: Set;
  readonly sheet: Extract<Sheet, { state: 'submitted' }>;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

function Assessing({ params, set, sheet, onDone, onLoadNew }: AssessingProps) {
  const { owner } = useWorkplace();
  const review = useReview(owner, `${params.round}:${params.unit}:${params.person}`);
  const { act, pending, problem } = useAct('assessIndividualSheet');
  return (
    <div className="stack-wide">
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
        close={({ marks, reasons }) =>
          void act({ params, body: { version: sheet.version, marks, reasons } }).then((answer) => {
            if (!answer.ok) return;
            review.forget();
            onDone();
          })
        }
        onLoadNew={onLoadNew}
      />
      <RecordedCases set={set} recorded={sheet.deductions} />
    </div>
  );
}
