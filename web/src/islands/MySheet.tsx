import { useState } from 'react';
import { CloseSheet } from '../components/scoring/CloseSheet.tsx';
import { CodeDoor } from '../components/scoring/CodeDoor.tsx';
import { MyDraft } from '../components/scoring/MyDraft.tsx';
import { Receipt } from '../components/scoring/Receipt.tsx';
import { RecordedCases } from '../components/scoring/RecordedCases.tsx';
import { SheetHead } from '../components/scoring/SheetHead.tsx';
import { SheetReading } from '../components/scoring/SheetReading.tsx';
import { Frame, Reads } from '../components/working/Frame.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { READING, SHEET } from '../copy/scoring.vi.ts';
import type { ValueOf } from '../lib/client.ts';
import { call } from '../lib/client.ts';
import { dropPersonalCode, holdPersonalCode, personalCode } from '../lib/personal-code.ts';
import type { Problem } from '../lib/problem.ts';
import { useRead } from '../lib/queries.ts';

/** The sheet of a person with a code: the code opens it, and closing it takes the code away from this browser. */
export const MySheet = () => (
  <Reads>
    <Frame>
      <Door />
    </Frame>
  </Reads>
);

function Door() {
  const [open, setOpen] = useState(() => personalCode() !== undefined);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const enter = async (code: string) => {
    setPending(true);
    holdPersonalCode(code);
    const answer = await call('openMySheet', {});
    setPending(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setOpen(true);
    else dropPersonalCode();
  };
  const leave = () => {
    dropPersonalCode();
    // A fresh page: nothing of the sheet stays in this one's memory, for whoever holds the phone next.
    window.location.reload();
  };
  return open ? (
    <Opened onClose={leave} />
  ) : (
    <CodeDoor pending={pending} problem={problem} open={(code) => void enter(code)} />
  );
}

function Opened({ onClose }: { readonly onClose: () => void }) {
  const [sent, setSent] = useState(false);
  const read = useRead('openMySheet', {});
  const mine = read.value;
  const criteria = useRead(
    'getRoundCriteria',
    { params: { round: mine?.round ?? '', set: mine?.sheet.criteria ?? '' } },
    { when: mine !== undefined },
  );
  const refresh = () => void read.refresh();
  const failed = [read, criteria].find(({ value, problem }) => problem && value === undefined);
  if (failed)
    return (
      <div className="stack">
        <ProblemNotice problem={failed.problem} onRetry={() => void failed.refresh()} />
        <CloseSheet close={onClose} />
      </div>
    );
  if (!mine || !criteria.value) return <Skeleton />;
  const { set } = criteria.value;
  const { sheet, person, unit, round, deadline } = mine;
  return (
    <div className="sheet">
      <SheetHead
        about={SHEET.ofPerson(round)}
        name={`${person.name}, ${unit.name}`}
        state={sheet.state}
        until={sheet.state === 'draft' ? deadline : undefined}
      >
        <p className="quiet">{set.title}</p>
      </SheetHead>
      {sheet.state === 'draft' ? (
        <MyDraft mine={mine} set={set} onSent={() => setSent(true)} onLoadNew={refresh} onClose={onClose} />
      ) : (
        <Sent set={set} mine={mine} sheet={sheet} fresh={sent} onClose={onClose} />
      )}
    </div>
  );
}

type Mine = ValueOf<'openMySheet'>;
type SentProps = {
  readonly set: ValueOf<'getRoundCriteria'>['set'];
  readonly mine: Mine;
  readonly sheet: Exclude<Mine['sheet'], { state: 'draft' }>;
  readonly fresh: boolean;
  readonly onClose: () => void;
};

const Sent = ({ set, mine, sheet, fresh, onClose }: SentProps) => (
  <div className="stack-wide">
    <Receipt
      whose={mine.person.id}
      total={sheet.total}
      sentAt={sheet.submittedAt}
      waiting={sheet.state === 'submitted' ? READING.waitingAssessment : undefined}
      fresh={fresh}
    />
    <SheetReading
      set={set}
      own={sheet.marks}
      deductions={sheet.deductions}
      total={sheet.total}
      second={sheet.state === 'assessed' ? { kind: 'assessment', ...sheet.assessment } : undefined}
    />
    <RecordedCases set={set} recorded={sheet.deductions} />
    <CloseSheet close={onClose} />
  </div>
);
