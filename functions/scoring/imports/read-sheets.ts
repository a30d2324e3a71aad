import { isOwnCase } from '@bang-vang/shared/domain/access/may.ts';
import { faultSentence } from '@bang-vang/shared/contract/line-sentences.ts';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import type { Fault, RowFault } from '@bang-vang/shared/domain/imports/fault.ts';
import { faultOf } from '@bang-vang/shared/domain/imports/fault.ts';
import { columnsOfSet, readSheetRow } from '@bang-vang/shared/domain/imports/sheets.ts';
import type { SheetRowRead } from '@bang-vang/shared/domain/imports/sheets.ts';
import type { ColumnsRead } from '@bang-vang/shared/domain/jobs/job.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import { foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import { ID_PATTERN } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { enterSheet } from '@bang-vang/shared/domain/scoring/individual-entry.ts';
import type { EntryRefused } from '@bang-vang/shared/domain/scoring/individual-entry.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import type { Importing, Looked, Reader } from '../../kit/importable.ts';
import { stepOf } from '../../kit/origin.ts';
import { individualSheetsOfEach } from '../../table/individual-sheet.ts';
import { knownInLine } from '../../table/line-memberships.ts';
import { membersOn } from '../../table/membership.ts';
import type { Membership } from '../../table/membership.ts';
import { groundOf } from './ground.ts';
import type { Ground } from './ground.ts';

/** What a row will enter. */
export type SheetPlan = { readonly row: number; readonly person: PersonId; readonly marks: Marks };

type Read = { readonly row: number; readonly read: SheetRowRead };

/** Looks through a unit's workbook: who, which points, and what of it may be entered. */
export function sheetsReader(columns: ColumnsRead): Reader<SheetPlan> {
  const seen = new Map<string, number>();
  let ground: Ground | undefined;

  async function look(importing: Importing, rows: readonly SheetRow[]) {
    const { round, set } = (ground ??= await groundOf(importing));
    const titles = columnsOfSet(set);
    const faulty = (row: number, column: string, fault: Fault): Looked<SheetPlan> => ({
      kind: 'faulty',
      faults: [{ ...faultOf(titles[column]?.title ?? column, fault), row }],
    });
    const reads = rows.map(({ row, cells }) => ({
      row,
      read: readSheetRow(cells, columns, set, faultSentence),
    }));
    const named = reads.flatMap(({ read }) =>
      read.ok && ID_PATTERN.test(read.value.person) ? [read.value.person] : [],
    );
    const people = [...new Set(named)];
    const today = dayOf(importing.at);
    const [memberships, sheets] = await Promise.all([
      knownInLine(importing.unit, people, today),
      individualSheetsOfEach(round.id, importing.unit, people),
    ]);
    return reads.map(({ row, read }): Looked<SheetPlan> => {
      if (!read.ok)
        return { kind: 'faulty', faults: read.refusal.faults.map((fault): RowFault => ({ ...fault, row })) };
      const earlier = remembered(row, read.value.person);
      if (earlier !== undefined) return faulty(row, 'person', { code: 'repeated', row: earlier });
      const place = people.indexOf(read.value.person);
      const membership = memberships[place];
      if (!membership || membersOn([membership], today).length === 0)
        return faulty(row, 'person', { code: 'person-unknown' });
      if (!isCalled(membership, read.value.name))
        return faulty(row, 'name', { code: 'name-differs', known: membership.name });
      return decided(importing, { row, read: read.value }, sheets[place]?.state, faulty);
    });
  }

  function decided(
    importing: Importing,
    { row, read: { person, marks } }: Read,
    sheet: IndividualSheet | undefined,
    faulty: (row: number, column: string, fault: Fault) => Looked<SheetPlan>,
  ): Looked<SheetPlan> {
    if (!ground) throw new Error('rows are looked at on the ground of their job');
    if (Object.keys(marks).length === 0) return { kind: 'same' };
    if (importing.actor.kind !== 'officer' || isOwnCase(importing.actor, person))
      return faulty(row, 'person', { code: 'own-case' });
    const { round, set, deadline } = ground;
    const about = { unit: importing.unit, person };
    const step = stepOf({ ...importing, attempt: { key: '', fingerprint: '' } });
    const entry = enterSheet(sheet, round, set, about, marks, deadline, step);
    if (entry.ok) return { kind: 'fresh', plan: { row, person, marks } };
    const fault = faultOfEntry(entry.refusal);
    return fault === undefined ? { kind: 'same' } : faulty(row, 'person', fault);
  }

  /** The row in which the same person stood before. */
  function remembered(row: number, person: string): number | undefined {
    const earlier = seen.get(person);
    if (earlier === undefined) seen.set(person, row);
    return earlier;
  }

  return {
    look,
    async remember(importing, rows) {
      const { set } = (ground ??= await groundOf(importing));
      for (const { row, cells } of rows) {
        const read = readSheetRow(cells, columns, set, faultSentence);
        if (read.ok) remembered(row, read.value.person);
      }
    },
  };
}

const isCalled = ({ name }: Membership, written: string): boolean =>
  foldedWords(name).join(' ') === foldedWords(written).join(' ');

function faultOfEntry(refusal: EntryRefused | { code: 'nothing-new' }): Fault | undefined {
  switch (refusal.code) {
    case 'nothing-new':
      return undefined;
    case 'own-points':
    case 'sheet-of-another-set':
    case 'round-closed':
    case 'past-deadline':
      return { code: refusal.code };
    case 'wrong-state':
      return { code: 'sheet-settled' };
    case 'set-not-in-round':
    case 'marks-faulty':
      throw new Error(`a row that was read is refused: ${refusal.code}`);
  }
}
