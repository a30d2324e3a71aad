import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import type { JobTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { UseCase } from '../kit/request.ts';
import type { WrittenRow, WrittenSheet } from '../workbooks/sheet-xml.ts';
import { xlsxBytes } from '../workbooks/write.ts';
import { LISTS } from './importables.ts';

const text = (said: string): WrittenRow[number] => ({ kind: 'text', text: said });
const bold = (said: string): WrittenRow[number] => ({ kind: 'text', text: said, bold: true });

/** A sheet with the columns and nothing below them, and one that says what belongs in each. */
function sheetsOf(task: JobTask): readonly WrittenSheet[] {
  const { sheet, columns } = LISTS[task];
  const all = Object.values(columns);
  return [
    {
      name: sheet,
      widths: all.map(({ title, example }) => Math.max(14, title.length + 2, example.length + 2)),
      rows: [all.map(({ title }) => bold(title))],
    },
    {
      name: 'Hướng dẫn',
      widths: [28, 14, 30, 90],
      rows: [
        ['Cột', 'Bắt buộc', 'Ví dụ', 'Ghi gì'].map(bold),
        ...all.map(({ title, isRequired, example, explains }) => [
          text(title),
          text(isRequired ? 'Có' : ''),
          text(example),
          text(explains),
        ]),
      ],
    },
  ];
}

/** The workbook to fill in. It is small, so that it goes along in the answer. */
export const getImportTemplate: UseCase<typeof contract.getImportTemplate> = async ({ params: { task } }) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsxBytes(sheetsOf(task))) chunks.push(chunk);
  return ok({
    name: `Mẫu ${LISTS[task].sheet}.xlsx`,
    content: Buffer.concat(chunks).toString('base64'),
  });
};
