import { useState } from 'react';
import { IMPORTS, IMPORT_TASKS } from '../../copy/imports.vi.ts';
import type { JobView } from '../../lib/imports/job.ts';
import { useAct } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Section } from '../working/Panel.tsx';
import { FaultTable } from './FaultTable.tsx';
import { StopImport } from './StopImport.tsx';
import { TallyList } from './TallyList.tsx';

/** What the dry run has found: counts, every fault, and the one confirmation. */
export function CheckedImport({ job, onLoadNew }: { readonly job: JobView; readonly onLoadNew: () => void }) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem } = useAct('confirmJob');
  const { fresh, same, faulty } = job.found ?? { fresh: 0, same: 0, faulty: 0 };
  const rows = IMPORT_TASKS[job.task].rows(fresh);
  async function confirm() {
    const answer = await act({ params: { job: job.id }, body: { version: job.version } });
    if (answer.ok) setAsking(false);
  }
  return (
    <>
      <Section title={IMPORTS.checkedTitle}>
        <div className="panel stack">
          <TallyList tally={{ fresh, same, faulty }} isWritten={false} />
          {fresh === 0 && <p>{IMPORTS.nothingFresh}</p>}
          <div className="actions">
            {fresh > 0 && (
              <Button look="filled" onClick={() => setAsking(true)}>
                {IMPORTS.confirm(rows)}
              </Button>
            )}
            <StopImport job={job} onLoadNew={onLoadNew} />
          </div>
        </div>
      </Section>
      {faulty > 0 && <FaultTable job={job} />}
      <Confirm
        open={asking}
        title={IMPORTS.confirmTitle(rows)}
        act={IMPORTS.confirm(rows)}
        pending={pending}
        problem={problem}
        onAct={() => void confirm()}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        {same > 0 && <p>{IMPORTS.confirmSame(same)}</p>}
        {faulty > 0 && <p>{IMPORTS.confirmFaulty(faulty)}</p>}
      </Confirm>
    </>
  );
}
