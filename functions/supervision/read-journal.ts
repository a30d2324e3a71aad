import type { journal as contract } from '@bang-vang/shared/contract/journal.ts';
import { mayReadJournal } from '@bang-vang/shared/domain/access/may.ts';
import { unitsOf } from '@bang-vang/shared/domain/events.ts';
import { daysAfter, startOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { orNotFound, readableUnit } from '../kit/found.ts';
import { unitName } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { concernedBy, standsUnder } from '../table/concerned.ts';
import type { StoredEvent } from '../table/event.ts';
import { eventsAfter, loadEvent } from '../table/event.ts';
import { listOfWriter, listsOfUnits, newestEntries, placeOf } from '../table/journal.ts';
import type { JournalEntry, Stretch } from '../table/journal.ts';
import { lineOfPredecessors } from '../table/tree.ts';
import { viewsOf } from './journal-view.ts';
import { nameOfWriter } from './names-in-journal.ts';
import type { ToTell } from './names-in-journal.ts';

const PAGE = 50;
/** After so many looks the page is answered as it is: a filter may leave out nearly everything. */
const MOST_LOOKS = 10;

/**
 * A page of the journal of a unit and of what was under it on the day of each event; what its predecessors left counts as
 * its own. Only where to look comes from the journal; what is shown is read from the trails.
 */
export const readJournal: UseCase<typeof contract.readJournal> = async ({ params, query, actor, today }) => {
  const unit = await readableUnit(actor, params.unit, today, mayReadJournal);
  if (!unit.ok) return unit;
  const line = await lineOfPredecessors(unit.value, today);
  const { day, account, kind, after } = query;
  const lists = account === undefined ? listsOfUnits(line) : listOfWriter(account);
  const isWanted = (entry: JournalEntry) =>
    (kind === undefined || entry.kind === kind) && entry.units.some((one) => line.includes(one));
  const stretch = day && { from: startOf(day), before: startOf(daysAfter(day, 1)) };
  const { entries, next } = await pageOf(lists, isWanted, stretch, after);
  const events = await Promise.all(
    entries.map(async (entry) => {
      const event = await loadEvent(entry.aggregate, entry.seq);
      if (!event) throw new Error(`the journal knows of ${placeOf(entry)}, its trail does not`);
      return toTell(event, entry.previous, line);
    }),
  );
  return ok({
    unit: await unitName(unit.value, today),
    ...(account === undefined
      ? {}
      : { writer: { id: account, name: await nameOfWriter(account, namesUnder(events, line)) } }),
    entries: await viewsOf(events, today),
    ...(next === undefined ? {} : { next }),
  });
};

/** The whole history of one thing, as far as it is the matter of the unit or of what was under it. */
export const readTrail: UseCase<typeof contract.readTrail> = async ({ params, query, actor, today }) => {
  const unit = await readableUnit(actor, params.unit, today, mayReadJournal);
  if (!unit.ok) return unit;
  const line = await lineOfPredecessors(unit.value, today);
  const events = await eventsAfter(query.aggregate, 0);
  const own: ToTell[] = [];
  for (const [place, event] of events.entries()) {
    const units = standsUnder(await concernedBy(event));
    if (units.some((one) => line.includes(one)))
      own.push(await toTell(event, events[place - 1]?.version ?? 0, line));
  }
  const found = orNotFound(own.length > 0 ? own : undefined, 'lịch sử này trong đơn vị');
  if (!found.ok) return found;
  return ok({ entries: await viewsOf(own, today), elsewhere: events.length - own.length });
};

async function pageOf(
  lists: readonly string[],
  isWanted: (entry: JournalEntry) => boolean,
  stretch: Stretch | undefined,
  start: string | undefined,
): Promise<{ readonly entries: readonly JournalEntry[]; readonly next?: string | undefined }> {
  const entries: JournalEntry[] = [];
  let after = start;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const found = await newestEntries(lists, { stretch, after, limit: PAGE });
    for (const entry of found) {
      after = placeOf(entry);
      if (isWanted(entry)) entries.push(entry);
      if (entries.length === PAGE) return { entries, next: after };
    }
    if (found.length < PAGE) return { entries };
  }
  return { entries, next: after };
}

/** Under which of its units an event's people may be looked up: of one that is the matter of several, the reader's own. */
async function toTell(event: StoredEvent, previous: number, line: readonly UnitId[]): Promise<ToTell> {
  const units = unitsOf(event.happening);
  if (units.length < 2) return { event, previous, readable: units };
  const readable = (await concernedBy(event)).filter(({ path }) => path.some((one) => line.includes(one)));
  return { event, previous, readable: readable.map(({ unit }) => unit) };
}

const namesUnder = (events: readonly ToTell[], line: readonly UnitId[]): readonly UnitId[] => [
  ...new Set([...line, ...events.flatMap(({ readable }) => readable)]),
];
