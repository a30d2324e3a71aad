import { LIST_TASKS } from '@bang-vang/shared/domain/jobs/job.ts';
import type { ListTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { LARGEST_FILE } from '@bang-vang/shared/domain/jobs/largest-file.ts';
import { useState } from 'react';
import { IMPORTS, IMPORT_TASKS } from '../../copy/imports.vi.ts';
import { useSending } from '../../lib/imports/use-sending.ts';
import { goTo } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';
import { Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';
import { FileDrop } from './FileDrop.tsx';
import { TemplateButton } from './TemplateButton.tsx';

const MEGABYTES = LARGEST_FILE / 1024 / 1024;

/** Chooses what to import and the file, and sends it; then the file's own page goes on. */
export function StartImport() {
  const { unit } = useWorkplace();
  const [task, setTask] = useState<ListTask>(LIST_TASKS[0]);
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string>();
  const sending = useSending(unit.id, (job) => goTo(`?viec=${job}`));

  const take = (chosen: File | undefined) => {
    setWrong(undefined);
    setFile(chosen);
  };

  function send() {
    if (!file) setWrong(IMPORTS.noFile);
    else if (file.size > LARGEST_FILE) setWrong(IMPORTS.tooLarge(MEGABYTES));
    else void sending.send(task, file);
  }

  return (
    <Section title={IMPORTS.startTitle}>
      <div className="panel stack">
        <fieldset>
          <legend className="label">{IMPORTS.task}</legend>
          {LIST_TASKS.map((one, place) => (
            <label className="choice" key={one}>
              <input
                type="radio"
                name="task"
                value={one}
                defaultChecked={place === 0}
                onChange={() => setTask(one)}
              />
              <span>
                <b>{IMPORT_TASKS[one].name}</b>
                <span className="quiet">{IMPORT_TASKS[one].what}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TemplateButton task={task} />
        <Field name="tep" label={IMPORTS.file} hint={IMPORTS.fileHint(MEGABYTES)} error={wrong}>
          {(control) => <FileDrop control={control} file={file} onFile={take} />}
        </Field>
        <ProblemNotice problem={sending.problem} onRetry={send} />
        {sending.mishap && (
          <div className="notice error" role="alert">
            <p>{sending.mishap === 'refused' ? IMPORTS.uploadRefused : IMPORTS.uploadFailed}</p>
          </div>
        )}
        {sending.percent === undefined ? (
          <div className="actions">
            <Button look="filled" onClick={send}>
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
  );
}
