import { LISTS_OUT } from '@bang-vang/shared/domain/jobs/lists-out.ts';
import type { ListOut } from '@bang-vang/shared/domain/jobs/lists-out.ts';
import { useState } from 'react';
import { IMPORTS, LISTS_TO_EXPORT } from '../../copy/imports.vi.ts';
import { call } from '../../lib/client.ts';
import { bytesOf, download, XLSX } from '../../lib/imports/download.ts';
import type { Problem } from '../../lib/problem.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

/** The lists of the unit as workbooks, in the columns in which they can come back. */
export function ExportLists() {
  const { unit } = useWorkplace();
  const [fetching, setFetching] = useState<ListOut>();
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');

  async function fetchIt(list: ListOut) {
    setFetching(list);
    const answer = await call('exportList', { params: { unit: unit.id, list } });
    setFetching(undefined);
    setProblem(answer.ok ? undefined : answer.problem);
    setSaid(answer.ok ? IMPORTS.exported(answer.value.name, answer.value.rows) : '');
    if (answer.ok) download(answer.value.name, bytesOf(answer.value.content), XLSX);
  }

  return (
    <Section title={IMPORTS.exportTitle}>
      <div className="panel stack">
        <p>{IMPORTS.exportLead}</p>
        <div className="actions">
          {LISTS_OUT.map((list) => (
            <Button key={list} disabled={fetching !== undefined} onClick={() => void fetchIt(list)}>
              {fetching === list ? IMPORTS.exporting : LISTS_TO_EXPORT[list]}
            </Button>
          ))}
        </div>
        <p className="quiet" role="status">
          {said}
        </p>
        <ProblemNotice problem={problem} />
      </div>
    </Section>
  );
}
