import type { JobTask, SheetsOf } from '@bang-vang/shared/domain/jobs/job.ts';
import { useRef, useState } from 'react';
import { call } from '../client.ts';
import type { Problem } from '../problem.ts';
import { useAct } from '../queries.ts';
import type { UploadEnd } from './upload.ts';
import { upload } from './upload.ts';

/** Announces a file, asks for the address that takes it and sends it there; says how far it has come. */
export function useSending(unit: string, onSent: (job: string) => void) {
  const { act, problem: refused } = useAct('askForImport');
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const [mishap, setMishap] = useState<UploadEnd>();
  const stop = useRef<() => void>(undefined);

  async function send(task: JobTask, file: File, sheets?: SheetsOf): Promise<void> {
    setProblem(undefined);
    setMishap(undefined);
    setPercent(0);
    const asked = await act({
      params: { unit },
      body: { task, title: file.name, size: file.size, ...(sheets && { sheets }) },
    });
    const params = asked.ok ? { job: asked.value.job } : undefined;
    const ticket = params && (await call('getUploadTicket', { params }));
    if (ticket && !ticket.ok) setProblem(ticket.problem);
    if (!params || !ticket?.ok) return setPercent(undefined);
    const sending = upload(file, ticket.value, setPercent);
    stop.current = sending.stop;
    const end = await sending.end;
    setPercent(undefined);
    if (end === 'sent') onSent(params.job);
    else if (end !== 'stopped') setMishap(end);
  }

  return { send, stop: () => stop.current?.(), percent, mishap, problem: problem ?? refused };
}
