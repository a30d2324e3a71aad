import type { SQSRecord } from 'aws-lambda';
import { jobFiles } from '../kit/kept-files.ts';
import type { JobTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { handler } from '../jobs/runner.ts';
import { done } from './call.ts';

/** Announces a file and puts it where it is uploaded to. */
export async function sentFile(
  text: string | Uint8Array,
  as = 'officer.C1',
  unit = 'C1',
  task: JobTask = 'import-people',
  sheets?: { readonly round: string; readonly set: string },
) {
  const bytes = Buffer.from(text);
  const body = { task, title: 'Danh sách.csv', size: bytes.length, ...(sheets && { sheets }) };
  const asked = await done('askForImport', { as, params: { unit }, body });
  await jobFiles().write(`${asked.job}/sent`, bytes);
  return asked;
}

/** Lets the runner work as the queue would, until it has nothing more to do. */
export const worked = (job: string) => handler({ Records: [delivered(JSON.stringify({ job }))] });

const delivered = (body: string): SQSRecord => ({
  messageId: 'message',
  receiptHandle: 'message',
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    ApproximateFirstReceiveTimestamp: '0',
    SentTimestamp: '0',
    SenderId: 'test',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:test:000000000000:jobs.fifo',
  awsRegion: 'test',
});

/** The dry run of a file, with the columns as they are guessed; answers the version it has led to. */
export async function checkedFile(
  { job, version }: { job: string; version: number },
  as = 'officer.C1',
  work: (job: string) => Promise<unknown> = worked,
) {
  const params = { job };
  const read = await done('readColumns', { as, params });
  const columns = Object.fromEntries(
    read.columns.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at]])),
  );
  await done('checkImport', { as, params, body: { version, columns } });
  await work(job);
  return (await done('getJob', { as, params })).version;
}

/** Sends a list, looks at what the dry run says of it, and has it carried out where it brings something new. */
export async function importedList(
  text: string | Uint8Array,
  as: string,
  unit: string,
  task: JobTask,
  sheets?: { readonly round: string; readonly set: string },
) {
  const asked = await sentFile(text, as, unit, task, sheets);
  const version = await checkedFile(asked, as);
  const params = { job: asked.job };
  const { found } = await done('getJob', { as, params });
  const { faults } = await done('listFaults', { as, params, query: {} });
  if (found?.fresh) {
    await done('confirmJob', { as, params, body: { version } });
    await worked(asked.job);
  }
  const { state, progress } = await done('getJob', { as, params });
  return { state, found, made: progress?.tally, faults };
}

/** Every command about jobs succeeds once: one is stopped and taken up again, and carried out. */
export async function everyJobAct(): Promise<void> {
  const as = 'officer.C1';
  const asked = await sentFile('Họ và tên,Đối tượng,Từ ngày\nVõ Thị Nhập,Viên chức,05/02/2020');
  const params = { job: asked.job };
  const stopped = await done('cancelJob', { as, params, body: { version: asked.version } });
  const resumed = await done('resumeJob', { as, params, body: { version: stopped.version } });
  const version = await checkedFile(resumed);
  await done('confirmJob', { as, params, body: { version } });
}
