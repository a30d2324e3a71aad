import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { CloseSheet } from '../components/scoring/CloseSheet.tsx';
import { CodeDoor } from '../components/scoring/CodeDoor.tsx';
import { MyDraft } from '../components/scoring/MyDraft.tsx';
import { SheetHead } from '../components/scoring/SheetHead.tsx';
import { Frame, Reads } from '../components/working/Frame.tsx';
import { later } from '../components/working/later.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { REMINDERS } from '../copy/reminders.vi.ts';
import { SHEET } from '../copy/scoring.vi.ts';
import { call } from '../lib/client.ts';
import { dropPersonalCode, holdPersonalCode, personalCode } from '../lib/personal-code.ts';
import type { Problem } from '../lib/problem.ts';
import { useRead } from '../lib/queries.ts';
import { historyOfCode } from '../lib/scoring/history.ts';

const MySent = later(async () => (await import('../components/scoring/MySent.tsx')).MySent);
// Few sheets were entered for somebody: the others do not carry it.
const EnteredNotice = later(
  async () => (await import('../components/scoring/EnteredNotice.tsx')).EnteredNotice,
);

const SheetHistory = later(async () => (await import('../components/scoring/SheetHistory.tsx')).SheetHistory);

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
      {mine.reminded && (
        <p className="notice">{REMINDERS.toMe(formatInstant(mine.reminded.at), formatDay(mine.deadline))}</p>
      )}
      {sheet.entered && (
        <EnteredNotice
          mine
          entered={sheet.entered}
          linkOf={(evidence) => call('getMyEvidenceLink', { params: { evidence } })}
        />
      )}
      {sheet.state === 'draft' ? (
        <MyDraft mine={mine} set={set} onSent={() => setSent(true)} onLoadNew={refresh} onClose={onClose} />
      ) : (
        <MySent set={set} mine={mine} sheet={sheet} fresh={sent} onLoadNew={refresh} onClose={onClose} />
      )}
      <SheetHistory set={set} source={historyOfCode} />
    </div>
  );
}
