import { mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import { takesEntry } from '@bang-vang/shared/domain/scoring/individual-entry.ts';
import { useState } from 'react';
import { PAPER } from '../../copy/paper.vi.ts';
import { PEOPLE } from '../../copy/people.vi.ts';
import { REVIEW } from '../../copy/review.vi.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { call } from '../../lib/client.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { PAPER_PART } from '../../lib/scoring/address.ts';
import { historyOfPerson } from '../../lib/scoring/history.ts';
import { useReview } from '../../lib/scoring/use-review.ts';
import { goTo, partLink, useParam } from '../../lib/use-param.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { LinkButton } from '../working/Button.tsx';
import { Empty } from '../working/Panel.tsx';
import { later } from '../working/later.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { AnswerQuestion } from './AnswerQuestion.tsx';
import { EnteredNotice } from './EnteredNotice.tsx';
import { QuestionAsked } from './QuestionAsked.tsx';
import { RecordedCases } from './RecordedCases.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';
import { ReviewDone } from './ReviewDone.tsx';
import { SheetHistory } from './SheetHistory.tsx';
import { SheetReading } from './SheetReading.tsx';

type Sheet = NonNullable<ValueOf<'openIndividualSheet'>['sheet']>;
type Params = CallInput<'openIndividualSheet'>['params'];
type Set = ValueOf<'getRoundCriteria'>['set'];

const PaperEntry = later(async () => (await import('./PaperEntry.tsx')).PaperEntry);

type Props = { readonly round: RoundView; readonly person: string };

/** One person's sheet inside the unit: assessed by whoever may and is not that person, read by the others. */
export function PersonSheet({ round, person }: Props) {
  const { unit, officer, place, today } = useWorkplace();
  const params = { round: round.id, unit: unit.id, person };
  const part = useParam('phan');
  const [done, setDone] = useState<'assessed' | 'entered'>();
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
  if (!read.value || (sheet && !criteria.value)) return <Skeleton />;
  const mine = mayAssess(officer, place, read.value.person.id, today);
  const enters = mine && round.state === 'open' && (!sheet || takesEntry(sheet));
  return (
    <>
      <div className="head">
        <div>
          <p className="quiet">{SHEET.ofPerson(round.year)}</p>
          <h1>{read.value.person.name}</h1>
          <p className="quiet">{criteria.value?.set.title}</p>
        </div>
        <LinkButton look="plain" href={ADDRESSES.people}>
          {PEOPLE.back}
        </LinkButton>
      </div>
      {enters && part === PAPER_PART ? (
        <PaperEntry
          round={round}
          params={params}
          sheet={sheet}
          onDone={() => {
            setDone('entered');
            goTo(`?nguoi=${person}`);
          }}
          onLoadNew={refresh}
        />
      ) : (
        <div className="stack-wide">
          {done === 'entered' && (
            <p className="notice" role="status">
              {PAPER.done}
            </p>
          )}
          {sheet?.entered && (
            <EnteredNotice
              mine={false}
              entered={sheet.entered}
              linkOf={(evidence) => call('getEvidenceLink', { params: { evidence }, query: {} })}
            />
          )}
          {enters && (
            <div className="actions">
              <LinkButton {...partLink(`?nguoi=${person}&phan=${PAPER_PART}`)}>
                {sheet?.entered ? PAPER.again : PAPER.act}
              </LinkButton>
            </div>
          )}
          {!sheet ? (
            <Empty>{PAPER.noSheet}</Empty>
          ) : sheet.state === 'draft' ? (
            <Empty>{PEOPLE.notSent}</Empty>
          ) : (
            criteria.value && (
              <SentSheet
                params={params}
                set={criteria.value.set}
                sheet={sheet}
                mine={mine}
                fresh={done === 'assessed'}
                onDone={() => setDone('assessed')}
                onLoadNew={refresh}
              />
            )
          )}
          {sheet && criteria.value && mine && (
            <SheetHistory set={criteria.value.set} source={historyOfPerson(params)} />
          )}
        </div>
      )}
    </>
  );
}

type SentProps = {
  readonly params: Params;
  readonly set: Set;
  readonly sheet: Exclude<Sheet, { state: 'draft' }>;
  /** Whether this account assesses it. */
  readonly mine: boolean;
  /** Whether it was closed a moment ago on this screen. */
  readonly fresh: boolean;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

function SentSheet({ params, set, sheet, mine, fresh, onDone, onLoadNew }: SentProps) {
  if (sheet.state === 'submitted' && mine)
    return <Assessing params={params} set={set} sheet={sheet} onDone={onDone} onLoadNew={onLoadNew} />;
  if (sheet.state === 'questioned' && mine)
    return <AnswerQuestion params={params} set={set} sheet={sheet} onDone={onDone} onLoadNew={onLoadNew} />;
  return (
    <>
      {(sheet.state === 'assessed' || sheet.state === 'answered') && (
        <ReviewDone
          kind="assessment"
          total={sheet.assessment.total}
          fresh={fresh}
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
