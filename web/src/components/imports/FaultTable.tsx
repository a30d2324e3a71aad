import { useState } from 'react';
import { IMPORTS } from '../../copy/imports.vi.ts';
import { call } from '../../lib/client.ts';
import type { ValueOf } from '../../lib/client.ts';
import { download } from '../../lib/imports/download.ts';
import type { FaultView } from '../../lib/imports/fault-list.ts';
import { faultList } from '../../lib/imports/fault-list.ts';
import type { JobView } from '../../lib/imports/job.ts';
import type { Answer, Problem } from '../../lib/problem.ts';
import { useRead } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

/** Every fault of the file by row and column, a page at a time, and all of them as a file. */
export function FaultTable({ job }: { readonly job: JobView }) {
  const [fetching, setFetching] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  async function fetchAll() {
    setFetching(true);
    const faults: FaultView[] = [];
    let query: { after?: string } | undefined = {};
    while (query) {
      const page: Answer<ValueOf<'listFaults'>> = await call('listFaults', {
        params: { job: job.id },
        query,
      });
      setProblem(page.ok ? undefined : page.problem);
      if (!page.ok) return setFetching(false);
      faults.push(...page.value.faults);
      query = page.value.next === undefined ? undefined : { after: page.value.next };
    }
    download(IMPORTS.faultsFile(job.title), faultList(faults), 'text/csv');
    setFetching(false);
  }
  return (
    <Section title={IMPORTS.faultsTitle}>
      <div className="stack">
        <div className="actions">
          <Button pending={fetching} onClick={() => void fetchAll()}>
            {IMPORTS.downloadFaults}
          </Button>
        </div>
        <ProblemNotice problem={problem} />
        <FaultPage job={job.id} />
      </div>
    </Section>
  );
}

/** One page, and the next below it once it is asked for. */
function FaultPage({ job, after }: { readonly job: string; readonly after?: string }) {
  const [goesOn, setGoesOn] = useState(false);
  const { value, problem, refresh } = useRead('listFaults', {
    params: { job },
    query: after ? { after } : {},
  });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  return (
    <>
      <table className="faults">
        <thead>
          <tr>
            <th scope="col">{IMPORTS.row}</th>
            <th scope="col">{IMPORTS.column}</th>
            <th scope="col">{IMPORTS.message}</th>
          </tr>
        </thead>
        <tbody>
          {value.faults.map(({ row, column, message }, place) => (
            <tr key={`${String(row)} ${String(place)}`}>
              <td data-label={IMPORTS.row}>{row}</td>
              <td data-label={IMPORTS.column}>{column}</td>
              <td data-label={IMPORTS.message}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {value.next !== undefined &&
        (goesOn ? (
          <FaultPage job={job} after={value.next} />
        ) : (
          <Button onClick={() => setGoesOn(true)}>{IMPORTS.moreFaults}</Button>
        ))}
    </>
  );
}
