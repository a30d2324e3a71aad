import { useEffect, useRef } from 'react';
import { IMPORTS, IMPORT_TASKS } from '../../copy/imports.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import type { JobView } from '../../lib/imports/job.ts';
import { useAct } from '../../lib/queries.ts';
import { LIST } from '../../lib/people/parts.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Done } from '../working/Done.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { FaultTable } from './FaultTable.tsx';
import { TallyList } from './TallyList.tsx';

type Props = { readonly job: JobView; readonly onLoadNew: () => void };

/** How an import has ended, and the way on where there is one. */
export function EndedImport({ job, onLoadNew }: Props) {
  const hasFaults = (job.found?.faulty ?? 0) > 0;
  return (
    <>
      {job.state === 'done' ? <Carried job={job} /> : <Stopped job={job} onLoadNew={onLoadNew} />}
      {hasFaults && <FaultTable job={job} />}
    </>
  );
}

function Carried({ job: { task, progress } }: { readonly job: JobView }) {
  const { fresh, same } = progress?.tally ?? { fresh: 0, same: 0 };
  return (
    <Done title={IMPORTS.doneTitle(IMPORT_TASKS[task].rows(fresh))}>
      {same > 0 && <p>{IMPORTS.doneSame(same)}</p>}
      <div className="actions">
        <LinkButton href={`${ADDRESSES.people}?phan=${LIST}`}>{IMPORTS.toPeople}</LinkButton>
      </div>
    </Done>
  );
}

function Stopped({ job, onLoadNew }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { act, pending, problem } = useAct('resumeJob');
  useEffect(() => heading.current?.focus(), []);
  const resume = () => act({ params: { job: job.id }, body: { version: job.version } });
  const isFailure = job.state === 'failed';
  return (
    <div className={isFailure ? 'notice error stack' : 'panel stack'}>
      <h2 ref={heading} tabIndex={-1}>
        {isFailure ? IMPORTS.failedTitle : IMPORTS.cancelledTitle}
      </h2>
      {job.why !== undefined && <p>{job.why}</p>}
      {job.progress && <TallyList tally={job.progress.tally} isWritten={job.stoppedIn === 'running'} />}
      <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
      {job.canResume && (
        <div className="actions">
          <Button look="filled" pending={pending} onClick={() => void resume()}>
            {IMPORTS.resume}
          </Button>
        </div>
      )}
    </div>
  );
}
