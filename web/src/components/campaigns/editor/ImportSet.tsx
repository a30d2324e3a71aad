import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { useState } from 'react';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import type { ValueOf } from '../../../lib/client.ts';
import { call } from '../../../lib/client.ts';
import { base64Of, LARGEST_FILE } from '../../../lib/criteria/file.ts';
import { mistakesOf, proposedOf } from '../../../lib/criteria/mistakes.ts';
import type { Problem } from '../../../lib/problem.ts';
import { useAct } from '../../../lib/queries.ts';
import { FileDrop } from '../../imports/FileDrop.tsx';
import { Button } from '../../working/Button.tsx';
import { Field } from '../../working/Field.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { CriteriaTable } from '../CriteriaTable.tsx';

type Props = {
  /** The new set, by its identity. */
  readonly onBegun: (set: string) => void;
  readonly onClose: () => void;
};

type Read = ValueOf<'readCriteriaWorkbook'>;

/** A set from a workbook: what it would become, or what is wrong with it by cell, before anything is written. */
export function ImportSet({ onBegun, onClose }: Props) {
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [read, setRead] = useState<Read>();
  const lookAt = async () => {
    const wrong = !file ? EDITOR.needFile : file.size > LARGEST_FILE ? EDITOR.fileTooLarge : undefined;
    setError(wrong);
    if (!file || wrong) return;
    setReading(true);
    const answer = await call('readCriteriaWorkbook', { body: { file: await base64Of(file) } });
    setReading(false);
    setProblem(answer.ok ? undefined : answer.problem);
    setRead(answer.ok ? answer.value : undefined);
  };
  return (
    <section className="panel stack" aria-labelledby="tu-tep">
      <h2 id="tu-tep">{EDITOR.fromFile}</h2>
      <p>{EDITOR.fileLead}</p>
      <ProblemNotice problem={problem} />
      <Field name="file" label={EDITOR.file} error={error}>
        {(control) => (
          <FileDrop
            control={control}
            file={file}
            onFile={(chosen) => {
              setFile(chosen);
              setRead(undefined);
            }}
          />
        )}
      </Field>
      {read?.content ? (
        <FromFile content={read.content} onBegun={onBegun} onClose={onClose} />
      ) : (
        <>
          {read && <Faults faults={read.faults} />}
          <div className="actions">
            <Button look="filled" pending={reading} onClick={() => void lookAt()}>
              {reading ? EDITOR.reading : EDITOR.readFile}
            </Button>
            <Button look="plain" onClick={onClose}>
              {EDITOR.close}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const Faults = ({ faults }: { readonly faults: Read['faults'] }) => (
  <div className="notice error stack" role="alert">
    <h3>{EDITOR.faults(faults.length)}</h3>
    <p>{EDITOR.faultsLead}</p>
    <ul className="bullets">
      {faults.map(({ cell, sentence }, at) => (
        <li key={at}>
          <b>{EDITOR.faultAt(cell)}</b> {sentence}
        </li>
      ))}
    </ul>
  </div>
);

/** The set that a file would become, with what would still contradict itself, and the one act. */
function FromFile({ content, onBegun, onClose }: Props & { readonly content: SetContent }) {
  const { act, pending, problem } = useAct('proposeCriteriaSet');
  const mistakes = mistakesOf(content);
  const begin = async () => {
    const answer = await act({ body: { content } });
    if (answer.ok) onBegun(answer.value.set);
  };
  return (
    <>
      <h3>{EDITOR.filePreview(content.title, flatItems(content).length)}</h3>
      {mistakes.length > 0 && (
        <div className="notice">
          <p>{EDITOR.mistakes(mistakes.length)}</p>
          <ul className="bullets">
            {mistakes.map(({ says }, at) => (
              <li key={at}>{says}</li>
            ))}
          </ul>
        </div>
      )}
      <CriteriaTable set={proposedOf(content)} />
      <ProblemNotice problem={problem} />
      <div className="actions">
        <Button look="filled" pending={pending} onClick={() => void begin()}>
          {EDITOR.takeFile}
        </Button>
        <Button look="plain" onClick={onClose}>
          {EDITOR.close}
        </Button>
      </div>
    </>
  );
}
