import { awards } from '@bang-vang/shared/data/awards.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import { mayImportAt } from '@bang-vang/shared/domain/access/may.ts';
import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { HonourEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import { besideRoll, honourKey, honoursTogether } from '@bang-vang/shared/domain/imports/honours-together.ts';
import { HONOURS_COLUMNS, readHonour } from '@bang-vang/shared/domain/imports/honours.ts';
import type { HonourRow } from '@bang-vang/shared/domain/imports/honours.ts';
import type { Standing } from '@bang-vang/shared/domain/imports/standing.ts';
import type { ColumnsRead } from '@bang-vang/shared/domain/jobs/job.ts';
import { NOTHING } from '@bang-vang/shared/domain/jobs/progress.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { digest } from '../../kit/digest.ts';
import type { Importable, Importing, Looked, Reader } from '../../kit/importable.ts';
import { requestRefresh } from '../../kit/publish-queue.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import { honoursOf, putHonour } from '../../table/honour.ts';
import { loadProvince } from '../../table/province.ts';
import { factsOf, placeOn } from '../../table/tree.ts';

type Beside = (row: HonourRow) => Standing;

/** Honours of past years into the roll, by the federation's standing office. The same file again changes nothing. */
export const importHonours: Importable<HonourEntry> = {
  reader: honoursReader,
  async write(importing, entries) {
    if (!(await mayWrite(importing))) return { code: 'no-longer-allowed' };
    await sideBySide(entries, putHonour);
    const [first] = entries;
    if (first) await requestRefresh(`${importing.job}.${first.code}`);
    return { ...NOTHING, fresh: entries.length };
  },
};

/** The roll is the federation's own matter: nobody below it enters honours. */
async function mayWrite({ actor, unit, at }: Importing): Promise<boolean> {
  const { federation } = await loadProvince();
  const place = unit === federation ? await placeOn(federation, dayOf(at)) : undefined;
  return place !== undefined && mayImportAt(actor, place, dayOf(at));
}

function honoursReader(columns: ColumnsRead): Reader<HonourEntry> {
  const together = honoursTogether();
  const rolls = new Map<number, Promise<Beside>>();
  const units = new Map<UnitId, Promise<boolean>>();
  const data = { awards, from: programme.from, until: programme.until };

  const besideYear = (year: number): Promise<Beside> => {
    const known = rolls.get(year) ?? honoursOf(year).then(besideRoll);
    rolls.set(year, known);
    return known;
  };
  const isKnown = (unit: UnitId): Promise<boolean> => {
    const known = units.get(unit) ?? factsOf(unit).then((facts) => facts.length > 0);
    units.set(unit, known);
    return known;
  };

  async function strangers({ unit, group }: HonourRow) {
    const [ofUnit, ofGroup] = await Promise.all([isKnown(unit.id), isKnown(group.id)]);
    return [
      ...(ofUnit ? [] : [unknownUnit('unit', unit.id)]),
      ...(ofGroup ? [] : [unknownUnit('group', group.id)]),
    ];
  }

  async function settled(row: number, honour: HonourRow): Promise<Looked<HonourEntry>> {
    const standing = (await besideYear(honour.year))(honour);
    const faults = [
      ...together(row, honour),
      ...(standing.kind === 'faulty' ? standing.faults : []),
      ...(await strangers(honour)),
    ];
    if (faults.length > 0)
      return { kind: 'faulty', faults: faults.map(({ column, message }) => ({ row, column, message })) };
    return standing.kind === 'same' ? { kind: 'same' } : { kind: 'fresh', plan: entryOf(honour) };
  }

  async function look(importing: Importing, rows: readonly SheetRow[]) {
    if (!(await mayWrite(importing))) return rows.map(({ row }) => notHere(row));
    const looked: Looked<HonourEntry>[] = [];
    for (const { row, cells } of rows) {
      const honour = readHonour(cells, columns, data);
      looked.push(
        honour.ok
          ? await settled(row, honour.value)
          : { kind: 'faulty', faults: honour.refusal.faults.map((fault) => ({ ...fault, row })) },
      );
    }
    return looked;
  }

  return {
    look,
    async remember(importing, rows) {
      await look(importing, rows);
    },
  };
}

const notHere = (row: number): Looked<HonourEntry> => ({
  kind: 'faulty',
  faults: [
    {
      row,
      column: HONOURS_COLUMNS.year.title,
      message: 'Danh sách được khen do Ban Chính sách – Pháp luật của Liên đoàn nhập. Hãy gửi tệp cho Ban.',
    },
  ],
});

const unknownUnit = (column: 'unit' | 'group', unit: UnitId) => ({
  column: HONOURS_COLUMNS[column].title,
  message: `Chưa có đơn vị nào mang mã ${unit}. Hãy nhập đơn vị trước, kể cả đơn vị đã kết thúc.`,
});

/** What is told of an honour follows from its row alone, its code included: written again, it is the same. */
const entryOf = ({ code, ...honour }: HonourRow): HonourEntry => ({
  standing: 'in-force',
  ...honour,
  code: code ?? honourCode(Buffer.from(digest(['import', honourKey(honour)]))),
});
