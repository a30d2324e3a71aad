import { useState } from 'react';
import { IMPORTS } from '../../copy/imports.vi.ts';
import type { JobView } from '../../lib/imports/job.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

/** Stops an import after saying what that leaves behind. */
export function StopImport({ job, onLoadNew }: { readonly job: JobView; readonly onLoadNew: () => void }) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem } = useAct('cancelJob');
  async function stop() {
    const answer = await act({ params: { job: job.id }, body: { version: job.version } });
    if (answer.ok) setAsking(false);
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{IMPORTS.stop}</Button>
      <Confirm
        open={asking}
        title={IMPORTS.stopTitle}
        act={IMPORTS.stopAct}
        pending={pending}
        problem={problem}
        onAct={() => void stop()}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <p>{job.state === 'running' ? IMPORTS.stopRunning : IMPORTS.stopChecking}</p>
      </Confirm>
    </>
  );
}
