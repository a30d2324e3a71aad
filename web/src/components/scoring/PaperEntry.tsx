import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useRef, useState } from 'react';
import { PAPER } from '../../copy/paper.vi.ts';
import type { CallInput, ValueOf } from '../../lib/client.ts';
import { EvidenceOf, evidenceOfUnit } from '../../lib/evidence/source.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { usePaper } from '../../lib/scoring/use-paper.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { EvidenceFiles } from '../evidence/EvidenceFiles.tsx';
import { SetChoice, setsForPeople } from './SetChoice.tsx';
import { SheetForm } from './SheetForm.tsx';

type Sheet = ValueOf<'openIndividualSheet'>['sheet'];
type Props = {
  readonly round: RoundView;
  readonly params: CallInput<'enterPaperSheet'>['params'];
  /** What is there of the person's sheet. */
  readonly sheet: Sheet;
  readonly onDone: () => void;
  readonly onLoadNew: () => void;
};

/** What somebody filled in on paper, entered by whoever may for them: the set, the pictures, then line by line. */
export function PaperEntry({ round, params, sheet, onDone, onLoadNew }: Props) {
  const [first, ...others] = setsForPeople(round);
  const [chosen, setChosen] = useState<CriteriaSetId | undefined>(
    sheet?.criteria ?? (others.length === 0 ? first : undefined),
  );
  const { value, problem, refresh } = useRead(
    'getRoundCriteria',
    { params: { round: round.id, set: chosen ?? '' } },
    { when: chosen !== undefined },
  );
  if (chosen === undefined) return <ChooseSet round={round} choose={setChosen} />;
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  return <PaperForm params={params} set={value.set} sheet={sheet} onDone={onDone} onLoadNew={onLoadNew} />;
}

function ChooseSet({
  round,
  choose,
}: {
  readonly round: RoundView;
  readonly choose: (set: CriteriaSetId) => void;
}) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [picked, setPicked] = useState<CriteriaSetId>();
  const [asked, setAsked] = useState(false);
  return (
    <Panel look="next">
      <div className="stack">
        <SetChoice
          round={round}
          hint={PAPER.setHint}
          chosen={picked}
          choose={setPicked}
          asked={asked}
          box={box}
        />
        <div className="actions">
          <Button
            look="filled"
            onClick={() => {
              setAsked(true);
              if (picked) choose(picked);
              else box.current?.querySelector('input')?.focus();
            }}
          >
            {PAPER.goOn}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

type FormProps = Omit<Props, 'round'> & { readonly set: ValueOf<'getRoundCriteria'>['set'] };

function PaperForm({ params, set, sheet, onDone, onLoadNew }: FormProps) {
  const { owner } = useWorkplace();
  const { round, unit, person } = params;
  const before = {
    marks: sheet?.marks ?? {},
    deductions: sheet?.deductions ?? [],
    evidence: sheet?.evidence ?? {},
    version: sheet?.version ?? 0,
    scans: sheet?.entered?.scans ?? [],
  };
  const { kept, scans, setScans, entered } = usePaper(set, before, {
    owner,
    sheet: `${round}:${unit}:${person}:${set.id}`,
  });
  const [source] = useState(() => evidenceOfUnit({ round, unit }, person));
  const [isSending, setIsSending] = useState(false);
  const { act, pending, problem } = useAct('enterPaperSheet');
  const send = async (version: number) => {
    const answer = await act({ params, body: { ...entered, set: set.id, scans: [...scans], version } });
    if (!answer.ok) return;
    kept.discard();
    onDone();
  };
  return (
    <EvidenceOf value={source}>
      <div className="sheet">
        <p className="people-lead">
          {PAPER.lead} {PAPER.kept}
        </p>
        <Section title={PAPER.scanTitle}>
          <p className="hint">{PAPER.scanLead}</p>
          <EvidenceFiles
            of={PAPER.ofPaper}
            source={source}
            files={scans}
            onFiles={setScans}
            onSending={setIsSending}
          />
        </Section>
        <Section title={PAPER.pointsTitle}>
          {scans.length === 0 ? (
            <p className="hint">{PAPER.pointsAfter}</p>
          ) : (
            <SheetForm
              kept={kept}
              lead={PAPER.confirmLead}
              whatNext={PAPER.whatNext(scans.length)}
              pending={pending || isSending}
              problem={problem}
              submit={(version) => void send(version)}
              onLoadNew={onLoadNew}
            />
          )}
        </Section>
      </div>
    </EvidenceOf>
  );
}
