import type { ListTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { useState } from 'react';
import { IMPORTS } from '../../copy/imports.vi.ts';
import { call } from '../../lib/client.ts';
import { bytesOf, download, XLSX } from '../../lib/imports/download.ts';
import type { Problem } from '../../lib/problem.ts';
import { Button } from '../working/Button.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

/** The workbook to fill in, with the columns of what is to be imported. */
export function TemplateButton({ task }: { readonly task: ListTask }) {
  const [problem, setProblem] = useState<Problem>();
  async function fetchIt() {
    const answer = await call('getImportTemplate', { params: { task } });
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) download(answer.value.name, bytesOf(answer.value.content), XLSX);
  }
  return (
    <div className="stack">
      <ProblemNotice problem={problem} />
      <div className="actions">
        <Button onClick={() => void fetchIt()}>{IMPORTS.template}</Button>
      </div>
    </div>
  );
}
