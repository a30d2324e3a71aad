import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aggregatesOf, eventsAfter } from '../table/event.ts';
import { clearPartition } from '../table/clear.ts';
import { fairnessPartition } from '../table/fairness.ts';
import { forgetSeen, loadSeen } from '../table/seen.ts';
import { allUnits } from '../table/tree.ts';
import { loadUnit } from '../table/unit.ts';
import { putUnitWords } from '../table/unit-word.ts';
import { commit } from '../kit/commit.ts';
import { listsOfUnits } from '../table/journal.ts';
import { allRounds } from '../table/round.ts';
import { joined } from '../table/keys.ts';
import { follow } from './projection.ts';
import { projections } from './projections.ts';

type Ground = { readonly rounds: readonly RoundId[]; readonly units: readonly UnitId[] };

const ofRounds =
  (prefix: string) =>
  ({ rounds, units }: Ground) =>
    rounds.flatMap((round) => units.map((unit) => joined(prefix, round, unit)));

/** What is cleared before a projection is told again. The lists of accounts in the journal are told over as they are. */
const PARTITIONS: Readonly<Record<string, (ground: Ground) => readonly string[]>> = {
  work: ofRounds('WORK'),
  standings: ofRounds('AGG'),
  'sheet-steps': ofRounds('STEP'),
  fairness: ({ rounds, units }) =>
    rounds.flatMap((round) => units.map((unit) => fairnessPartition(round, unit))),
  // Bands are told by hashes that nobody lists: each trail takes back its own.
  resemblances: () => [],
  journal: ({ units }) => listsOfUnits(units),
};

/** What units are found by is told from the units themselves: their events leave names out. */
const UNIT_WORDS = 'unit-words';

export const projectionNames: readonly string[] = [...projections.map(({ name }) => name), UNIT_WORDS];

/**
 * Tells a projection again from the events, from nothing: its items are deleted unit by unit, then every trail of every
 * round is followed from its first event. Run it while nobody writes. Answers with the number of events told.
 */
export async function rebuild(
  name: string,
  progress: (told: number, trails: number) => void = () => {},
): Promise<number> {
  if (name === UNIT_WORDS) return rebuildUnitWords();
  const projection = projections.find((known) => known.name === name);
  const partitions = PARTITIONS[name];
  if (!projection || !partitions) throw new Error(`no such projection: ${name}`);
  const rounds = (await allRounds()).map(({ state }) => state.id);
  const units = await allUnits();
  for (const partition of partitions({ rounds, units })) await clearPartition(partition);
  const trails = (await Promise.all([...rounds, undefined].map((round) => aggregatesOf(round)))).flat();
  let told = 0;
  for (const aggregate of trails) {
    const undone = projection.undo?.((await loadSeen(name, aggregate))?.memory) ?? [];
    if (undone.length > 0 && (await commit(...undone)) !== 'committed')
      throw new Error(`what ${name} keeps of ${aggregate} could not be taken back`);
    await forgetSeen(name, aggregate);
  }
  for (const aggregate of trails) {
    const events = await eventsAfter(aggregate, 0);
    for (const event of events) await follow(projection, event);
    told += events.length;
    progress(told, trails.length);
  }
  return told;
}

/** Writes anew by which words each unit is found; a word, once given, stays true for good. Answers with the number of units. */
async function rebuildUnitWords(): Promise<number> {
  const units = await allUnits();
  for (const unit of units) {
    const state = await loadUnit(unit);
    const writes = state ? putUnitWords(state) : [];
    if (writes.length > 0 && (await commit(...writes)) !== 'committed')
      throw new Error(`the words of ${unit} could not be written`);
  }
  return units.length;
}
