import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import type { ListTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { UseCase } from '../kit/request.ts';
import { honoursList, peopleList, unitsList } from '../workbooks/lists.ts';
import { templateBytes } from '../workbooks/template.ts';
import { listOf } from './importables.ts';

const TEMPLATES: Readonly<Record<ListTask, () => AsyncIterable<Uint8Array>>> = {
  'import-people': () => templateBytes(peopleList),
  'import-units': () => templateBytes(unitsList),
  'import-honours': () => templateBytes(honoursList),
};

/** The workbook to fill in. It is small, so that it goes along in the answer. */
export const getImportTemplate: UseCase<typeof contract.getImportTemplate> = async ({ params: { task } }) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of TEMPLATES[task]()) chunks.push(chunk);
  return ok({
    name: `Mẫu ${(await listOf({ task })).sheet}.xlsx`,
    content: Buffer.concat(chunks).toString('base64'),
  });
};
