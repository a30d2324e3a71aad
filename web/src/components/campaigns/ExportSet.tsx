import { useState } from 'react';
import { EDITOR } from '../../copy/criteria-editor.vi.ts';
import { call } from '../../lib/client.ts';
import { bytesOf, download, XLSX } from '../../lib/imports/download.ts';
import type { Problem } from '../../lib/problem.ts';
import { Button } from '../working/Button.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

/** A set as a workbook that can be read in again. */
export function ExportSet({ set }: { readonly set: string }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');
  const fetchIt = async () => {
    setPending(true);
    const answer = await call('exportCriteriaSet', { params: { set } });
    setPending(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    download(answer.value.name, bytesOf(answer.value.content), XLSX);
    setSaid(EDITOR.downloaded(answer.value.name));
  };
  return (
    <>
      <Button pending={pending} onClick={() => void fetchIt()}>
        {EDITOR.download}
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      <ProblemNotice problem={problem} />
    </>
  );
}
