import type { criteriaWorkbooks as contract } from '@bang-vang/shared/contract/criteria-workbooks.ts';
import { rewritingRoles } from '@bang-vang/shared/contract/criteria-sets.ts';
import { criteriaFaultSentence } from '@bang-vang/shared/contract/criteria-sentences.ts';
import { readRows } from '@bang-vang/shared/domain/imports/criteria-read.ts';
import { setOfRows } from '@bang-vang/shared/domain/imports/criteria-set.ts';
import { CRITERIA_SHEET } from '@bang-vang/shared/domain/imports/criteria-sheet.ts';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import { workbookSentence } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { asFederation } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { criteriaSetRef, criteriaSets } from '../table/criteria-set.ts';
import { criteriaXlsx } from '../workbooks/criteria.ts';
import { LIMITS } from '../workbooks/limits.ts';
import { openSheet } from '../workbooks/read.ts';

/** The workbook of a set is small: hundreds of rows, not a list of people. */
const SMALL = { ...LIMITS, fileBytes: 1024 * 1024, partBytes: 8 * 1024 * 1024, rows: 2_000, columns: 40 };
const SHOWN = 200;

/** A set as a workbook; read in again, it is the same set. */
export const exportCriteriaSet: UseCase<typeof contract.exportCriteriaSet> = async ({ params }) => {
  const head = await criteriaSets.load(criteriaSetRef(params.set));
  if (!head) return refuse({ code: 'not-found', what: 'bộ tiêu chuẩn này' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of criteriaXlsx(contentOf(head.state))) chunks.push(chunk);
  return ok({ name: `${head.state.title}.xlsx`, content: Buffer.concat(chunks).toString('base64') });
};

/** What a workbook would become, or what is wrong with it cell by cell. Nothing is written. */
export const readCriteriaWorkbook: UseCase<typeof contract.readCriteriaWorkbook> = async (request) => {
  const { body, actor, today } = request;
  const may = await asFederation(actor, rewritingRoles, today);
  if (!may.ok) return may;
  const sheet = await openSheet({ bytes: Buffer.from(body.file, 'base64') }, CRITERIA_SHEET, SMALL);
  if (!sheet.ok) return refuse({ code: 'file-unreadable', sentence: workbookSentence(sheet.refusal) });
  const rows: SheetRow[] = [];
  for await (const row of sheet.value.rows) rows.push(row);
  const placed = readRows(rows);
  const read = placed.ok ? setOfRows(placed.value) : placed;
  if (read.ok) return ok({ content: read.value, faults: [] });
  const faults = read.refusal.faults.slice(0, SHOWN);
  return ok({
    faults: faults.map((fault) => ({ cell: fault.cell, sentence: criteriaFaultSentence(fault) })),
  });
};
