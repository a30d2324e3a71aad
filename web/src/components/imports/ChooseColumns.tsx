import { useState } from 'react';
import { IMPORTS } from '../../copy/imports.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import type { JobView } from '../../lib/imports/job.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';
import { Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { StopImport } from './StopImport.tsx';

type Props = { readonly job: JobView; readonly onLoadNew: () => void };

/** Which column of the file is what, as guessed by the titles; then the dry run. */
export function ChooseColumns({ job, onLoadNew }: Props) {
  const [read, keep] = useState<Read>();
  // Read once: as soon as the file is looked through, its columns are nobody's to choose any more.
  const { value, problem, refresh } = useRead(
    'readColumns',
    { params: { job: job.id } },
    { when: read === undefined },
  );
  if (value && read === undefined) keep(value);
  if (read) return <Columns job={job} read={read} onLoadNew={onLoadNew} />;
  if (!problem) return <Skeleton />;
  return (
    <div className="stack">
      <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      <div className="actions">
        <StopImport job={job} onLoadNew={onLoadNew} />
      </div>
    </div>
  );
}

type Read = ValueOf<'readColumns'>;

function Columns({ job, read, onLoadNew }: Props & { readonly read: Read }) {
  const [chosen, choose] = useState<Readonly<Record<string, number>>>(() => guessed(read));
  const { act, pending, problem } = useAct('checkImport');
  const check = () =>
    act({ params: { job: job.id }, body: { version: job.version, columns: { ...chosen } } });
  return (
    <Section title={IMPORTS.columnsTitle}>
      <div className="panel stack">
        <p>{IMPORTS.columnsLead(read.rows)}</p>
        <div className="column-fields">
          {read.columns.map(({ id, title, isRequired }) => (
            <Field key={id} name={`columns.${id}`} label={title} optional={!isRequired}>
              {(control) => (
                <select
                  {...control}
                  value={chosen[id] ?? ''}
                  onChange={({ target }) => choose(withColumn(chosen, id, target.value))}
                >
                  <option value="">{IMPORTS.notInFile}</option>
                  {read.header.map(({ at, letters, title: inFile }) => (
                    <option key={at} value={at}>
                      {IMPORTS.columnOf(letters, inFile)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
        <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
        <div className="actions">
          <Button look="filled" pending={pending} onClick={() => void check()}>
            {IMPORTS.check}
          </Button>
          <StopImport job={job} onLoadNew={onLoadNew} />
        </div>
      </div>
    </Section>
  );
}

const guessed = ({ columns }: Read): Readonly<Record<string, number>> =>
  Object.fromEntries(columns.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at] as const])));

function withColumn(chosen: Readonly<Record<string, number>>, column: string, at: string) {
  const { [column]: _, ...others } = chosen;
  return at === '' ? others : { ...others, [column]: Number(at) };
}
