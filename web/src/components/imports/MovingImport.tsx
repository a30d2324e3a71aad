import { IMPORTS } from '../../copy/imports.vi.ts';
import type { JobView } from '../../lib/imports/job.ts';
import { rowsDone } from '../../lib/imports/job.ts';
import { Section } from '../working/Panel.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';
import { StopImport } from './StopImport.tsx';
import { TallyList } from './TallyList.tsx';

/** An import that the runner works on: how far it is, and the way to stop it. */
export function MovingImport({ job, onLoadNew }: { readonly job: JobView; readonly onLoadNew: () => void }) {
  const done = rowsDone(job);
  const all = job.progress?.total;
  return (
    <Section title={job.state === 'checking' ? IMPORTS.checkingTitle : IMPORTS.runningTitle}>
      <div className="panel stack">
        {all === undefined ? (
          <p role="status">{done === 0 ? IMPORTS.queued : IMPORTS.rowsSoFar(done)}</p>
        ) : (
          <ProgressBar done={done} all={all} words={IMPORTS.rows(done, all)} />
        )}
        {job.progress && <TallyList tally={job.progress.tally} isWritten={job.state === 'running'} />}
        <p className="quiet">{IMPORTS.leave}</p>
        <div className="actions">
          <StopImport job={job} onLoadNew={onLoadNew} />
        </div>
      </div>
    </Section>
  );
}
