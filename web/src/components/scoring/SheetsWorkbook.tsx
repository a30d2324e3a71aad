import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { LARGEST_FILE } from '@bang-vang/shared/domain/jobs/largest-file.ts';
import { useRef, useState } from 'react';
import { IMPORTS } from '../../copy/imports.vi.ts';
import { WORKBOOK } from '../../copy/people.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { call } from '../../lib/client.ts';
import { bytesOf, download, XLSX } from '../../lib/imports/download.ts';
import { useSending } from '../../lib/imports/use-sending.ts';
import type { Problem } from '../../lib/problem.ts';
import { withQuery } from '../../lib/scoring/address.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { FileDrop } from '../imports/FileDrop.tsx';
import { Button } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';
import { Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';
import { SetChoice, setsForPeople } from './SetChoice.tsx';

const MEGABYTES = LARGEST_FILE / 1024 / 1024;

/** One workbook for all people of the unit: taken home, filled in, and sent back to be looked through. */
export function SheetsWorkbook({ round }: { readonly round: RoundView }) {
  const { unit } = useWorkplace();
  const box = useRef<HTMLFieldSetElement>(null);
  const [set, setSet] = useState<CriteriaSetId | undefined>(() => {
    const [only, ...others] = setsForPeople(round);
    return others.length === 0 ? only : undefined;
  });
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string>();
  const sending = useSending(unit.id, (job) =>
    window.location.assign(withQuery(ADDRESSES.imports, { viec: job })),
  );
  const chosen = (act: (set: CriteriaSetId) => void) => {
    if (set !== undefined) return act(set);
    setAsked(true);
    box.current?.querySelector('input')?.focus();
  };
  const fetchIt = async (of: CriteriaSetId) => {
    const answer = await call('exportSheets', { params: { round: round.id, unit: unit.id, set: of } });
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) download(answer.value.name, bytesOf(answer.value.content), XLSX);
  };
  const send = (of: CriteriaSetId) => {
    if (!file) setWrong(IMPORTS.noFile);
    else if (file.size > LARGEST_FILE) setWrong(IMPORTS.tooLarge(MEGABYTES));
    else void sending.send('import-sheets', file, { round: round.id, set: of });
  };
  return (
    <div className="stack-wide">
      <p className="people-lead">{WORKBOOK.lead}</p>
      <div className="panel stack">
        <SetChoice
          round={round}
          hint={WORKBOOK.setHint}
          chosen={set}
          choose={setSet}
          asked={asked}
          box={box}
        />
      </div>
      <Section title={WORKBOOK.takeTitle}>
        <div className="panel stack">
          <p>{WORKBOOK.take}</p>
          <ProblemNotice problem={problem} />
          <div className="actions">
            <Button onClick={() => chosen((of) => void fetchIt(of))}>{WORKBOOK.download}</Button>
          </div>
        </div>
      </Section>
      <Section title={WORKBOOK.bringTitle}>
        <div className="panel stack">
          <p>{WORKBOOK.bring}</p>
          <Field name="tep" label={IMPORTS.file} hint={IMPORTS.fileHint(MEGABYTES)} error={wrong}>
            {(control) => (
              <FileDrop
                control={control}
                file={file}
                onFile={(taken) => {
                  setWrong(undefined);
                  setFile(taken);
                }}
              />
            )}
          </Field>
          <ProblemNotice problem={sending.problem} onRetry={() => chosen(send)} />
          {sending.mishap && (
            <div className="notice error" role="alert">
              <p>{sending.mishap === 'refused' ? IMPORTS.uploadRefused : IMPORTS.uploadFailed}</p>
            </div>
          )}
          {sending.percent === undefined ? (
            <div className="actions">
              <Button look="filled" onClick={() => chosen(send)}>
                {IMPORTS.upload}
              </Button>
            </div>
          ) : (
            <>
              <ProgressBar done={sending.percent} all={100} words={IMPORTS.uploading(sending.percent)} />
              <div className="actions">
                <Button onClick={sending.stop}>{IMPORTS.stopUpload}</Button>
              </div>
            </>
          )}
        </div>
      </Section>
    </div>
  );
}
