import { entryStateOn } from '@bang-vang/shared/domain/access/roster.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { individualSheetsOf } from '../table/individual-sheet.ts';
import { everIn, membersOn } from '../table/membership.ts';
import { nominationsAt, nominationsFrom } from '../table/nomination.ts';
import { rosterRef, rosters } from '../table/roster.ts';
import { unitsUnder } from '../table/tree.ts';
import { workAt } from '../table/work.ts';

/** What hangs on a unit on a day, in the rounds that are open: counted, and by name those who are appointed there. */
export async function affectedAt(unit: UnitId, day: Day, rounds: readonly RoundId[]) {
  const [under, memberships, roster, inRounds] = await Promise.all([
    unitsUnder(unit, day),
    everIn(unit),
    rosters.load(rosterRef(unit)),
    Promise.all(rounds.map((round) => inRound(round, unit))),
  ]);
  const stays = (roster?.state.entries ?? []).filter((entry) => entryStateOn(entry, day) !== 'over');
  const byTask = Map.groupBy(
    inRounds.flatMap(({ tasks }) => tasks),
    (task) => task,
  );
  return {
    under: under.length,
    people: membersOn(memberships, day).length,
    nominations: sum(inRounds.map(({ nominations }) => nominations)),
    sheets: sum(inRounds.map(({ sheets }) => sheets)),
    appointments: stays.map(({ holder, role }) => ({ name: holder.name, role })),
    waiting: [...byTask].map(([task, { length }]) => ({ task, count: length })),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

const isOpen = ({ state }: { readonly state: { readonly state: string } }): boolean =>
  state.state === 'climbing' || state.state === 'awaiting-council';

async function inRound(round: RoundId, unit: UnitId) {
  const [work, made, arrived, own, sheets] = await Promise.all([
    workAt(round, unit),
    nominationsFrom(round, unit),
    nominationsAt(round, unit),
    collectiveSheets.load(collectiveSheetRef(round, unit), { consistent: false }),
    individualSheetsOf(round, unit),
  ]);
  const nominations = new Set([...made, ...arrived].filter(isOpen).map(({ state }) => state.id));
  return {
    tasks: work.map((item) => item.work.task),
    nominations: nominations.size,
    sheets:
      (own && own.state.state !== 'final' ? 1 : 0) +
      sheets.filter(({ state }) => state.state !== 'assessed').length,
  };
}
