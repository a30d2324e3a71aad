import { levelOf, levels } from '@bang-vang/shared/data/levels.ts';
import { mayReorganise } from '@bang-vang/shared/domain/access/may.ts';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import { unitFaults, unitKeys } from '@bang-vang/shared/domain/imports/units-together.ts';
import type { UnitKeys } from '@bang-vang/shared/domain/imports/units-together.ts';
import { unitStanding } from '@bang-vang/shared/domain/imports/units-known.ts';
import { readUnit, UNITS_COLUMNS } from '@bang-vang/shared/domain/imports/units.ts';
import type { UnitRow } from '@bang-vang/shared/domain/imports/units.ts';
import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import type { ColumnsRead } from '@bang-vang/shared/domain/jobs/job.ts';
import { NOTHING } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Ground, LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import { digest } from '../../kit/digest.ts';
import type { Importable, Importing, Looked, Reader } from '../../kit/importable.ts';
import { factsOf, placeOn } from '../../table/tree.ts';
import { changeTree } from '../change-tree.ts';

/** A unit to be created, as its row says. */
export type UnitPlan = UnitRow & { readonly row: number };

/** Units below managers that are known, or stand above them in the file. The same file again changes nothing. */
export const importUnits: Importable<UnitPlan> = { reader: unitsReader, write: writeUnits };

function unitsReader(columns: ColumnsRead): Reader<UnitPlan> {
  const earlier: UnitKeys[] = [];
  const known = new Map<UnitId, Promise<LevelId | undefined>>();
  const levelNow = (unit: UnitId): Promise<LevelId | undefined> => {
    const found = known.get(unit) ?? factsOf(unit).then((facts) => facts.at(-1)?.level);
    known.set(unit, found);
    return found;
  };

  /** What is wrong with a row beside those above it and the units that are there. */
  async function faultsBeside(row: number, unit: UnitRow) {
    const keys = unitKeys(row, unit);
    const { manager } = keys;
    const above = manager && (await levelNow(manager));
    const before = earlier.filter((one) => one.unit === manager || one.unit === keys.unit);
    earlier.push(keys);
    return unitFaults([...before, keys], levels, (one) => (one === manager ? above : undefined)).filter(
      (fault) => fault.row === row,
    );
  }

  async function settled(importing: Importing, row: number, unit: UnitRow): Promise<Looked<UnitPlan>> {
    const [beside, facts] = await Promise.all([faultsBeside(row, unit), factsOf(unit.unit)]);
    const standing = unitStanding(unit, facts);
    if (standing.kind === 'same') return standing;
    const faults: { readonly column: string; readonly message: string }[] = [
      ...beside,
      ...(standing.kind === 'faulty' ? standing.faults : []),
    ];
    if (faults.length === 0 && !(await mayCreate(importing, unit, earlier))) faults.push(notYours(unit));
    if (faults.length > 0)
      return { kind: 'faulty', faults: faults.map(({ column, message }) => ({ row, column, message })) };
    return { kind: 'fresh', plan: { ...unit, row } };
  }

  async function look(importing: Importing, rows: readonly SheetRow[]) {
    const looked: Looked<UnitPlan>[] = [];
    for (const { row, cells } of rows) {
      const unit = readUnit(cells, columns, levels);
      looked.push(
        unit.ok
          ? await settled(importing, row, unit.value)
          : { kind: 'faulty', faults: unit.refusal.faults.map((fault) => ({ ...fault, row })) },
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

/** Whether the sender sets up units there: asked of the first manager upward that is known already. */
async function mayCreate(
  { actor, at }: Importing,
  { traits }: UnitRow,
  earlier: readonly UnitKeys[],
): Promise<boolean> {
  const today = dayOf(at);
  const level = levelOf(traits.level);
  for (let manager = traits.manager; manager !== undefined;) {
    const place = await placeOn(manager, today);
    if (place) return mayReorganise(actor, place, level, today);
    const above: UnitId | undefined = earlier.find(({ unit }) => unit === manager)?.manager;
    if (above === undefined) break;
    manager = above;
  }
  return mayReorganise(actor, undefined, level, today);
}

const notYours = ({ traits }: UnitRow) => ({
  column: UNITS_COLUMNS.manager.title,
  message: `Bạn không thành lập đơn vị dưới ${traits.manager ?? 'cấp này'}. Hãy nhờ Ban Chính sách – Pháp luật nhập.`,
});

/** Creates one unit after another, as a decision of each would: changes of the tree are serial. */
async function writeUnits(importing: Importing, plans: readonly UnitPlan[]): Promise<Tally | JobFailure> {
  const { actor, at, job, unit: sender } = importing;
  const today = dayOf(at);
  const place = await placeOn(sender, today);
  const listed: Ground = {
    type: 'Danh sách nhập từ tệp',
    number: job,
    date: today,
    issuer: place?.fact.name ?? sender,
  };
  let tally: Tally = NOTHING;
  for (const { row, unit, traits, from, ground = listed } of plans) {
    const key = digest(['import', job, row]);
    const change = { kind: 'create', unit, from, traits } as const;
    const created = await changeTree({
      params: undefined,
      query: undefined,
      body: { change, ground, versions: {} },
      actor: actor,
      at,
      today,
      attempt: { key, fingerprint: key },
    });
    if (!created.ok && created.refusal.code === 'not-allowed') return { code: 'no-longer-allowed' };
    if (!created.ok && created.refusal.code === 'busy')
      throw new Error(`the tree was busy at row ${row} of ${job}`);
    const outcome = created.ok ? 'fresh' : created.refusal.code === 'stale' ? 'same' : 'faulty';
    tally = { ...tally, [outcome]: tally[outcome] + 1 };
  }
  return tally;
}
