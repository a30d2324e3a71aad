import type { NamesInJournal } from '@bang-vang/shared/contract/journal-sentences.ts';
import { pactGradeName } from '@bang-vang/shared/data/pact-grades.ts';
import { awardOf } from '@bang-vang/shared/data/awards.ts';
import type { Happening } from '@bang-vang/shared/domain/events.ts';
import { unitsOf } from '@bang-vang/shared/domain/events.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, PersonId, UnitId, WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ERASED_NAME } from '@bang-vang/shared/domain/supervision/erasure.ts';
import { unitNames } from '../kit/names.ts';
import { loadAccount } from '../table/account.ts';
import { allCriteriaSets } from '../table/criteria-set.ts';
import { erasureRef, erasures } from '../table/erasure.ts';
import type { StoredEvent } from '../table/event.ts';
import { loadPerson } from '../table/membership.ts';

/** An event to be told, and the units under which its reader may look up the people that it names. */
export type ToTell = {
  readonly event: StoredEvent;
  /** The version of the event before it in the trail. */
  readonly previous: number;
  readonly readable: readonly UnitId[];
};

const ERASED = '(đã xóa dữ liệu cá nhân)';

/** The people whom a happening names. */
const peopleOf = (happening: Happening): readonly PersonId[] => [
  ...('person' in happening ? [happening.person] : []),
  ...('other' in happening ? [happening.other] : []),
  ...('nominee' in happening && happening.nominee.kind === 'person' ? [happening.nominee.person] : []),
];

/** The units that a happening names, whether or not they are its matter. */
const unitsIn = (happening: Happening): readonly UnitId[] => [
  ...unitsOf(happening),
  ...('at' in happening ? [happening.at] : []),
  ...('waitingFor' in happening ? happening.waitingFor : []),
  ...('successors' in happening ? happening.successors : []),
  ...('predecessors' in happening ? happening.predecessors : []),
  ...('joined' in happening ? happening.joined : []),
  ...('leaving' in happening ? happening.leaving : []),
  ...('head' in happening ? [happening.head] : []),
];

/**
 * The names of what events speak of by identifier, looked up now: a name that was erased since is not there any more, and
 * somebody whom no readable unit knows stays an identifier.
 */
export async function namesIn(told: readonly ToTell[], today: Day) {
  const [units, people, sets] = await Promise.all([
    unitNames(
      told.flatMap(({ event }) => unitsIn(event.happening)),
      today,
    ),
    namesOfPeople(told),
    told.some(({ event }) => 'set' in event.happening) ? allCriteriaSets() : [],
  ]);
  const titles = new Map(sets.map(({ state }) => [state.id, state.title]));
  const names: NamesInJournal = {
    unit: (unit) => units(unit).name,
    person: (person) => people.get(person) ?? `người có mã ${person}`,
    award: (award) => awardOf(award)?.name ?? award,
    set: (set) => titles.get(set) ?? set,
    grade: pactGradeName,
  };
  return names;
}

async function namesOfPeople(told: readonly ToTell[]): Promise<ReadonlyMap<PersonId, string>> {
  const wanted = new Map<PersonId, Set<UnitId>>();
  for (const { event, readable } of told)
    for (const person of peopleOf(event.happening))
      for (const unit of readable) wanted.set(person, (wanted.get(person) ?? new Set()).add(unit));
  const found = await Promise.all(
    [...wanted].map(async ([person, units]) => [person, await nameOfPerson(person, [...units])] as const),
  );
  return new Map(found.flatMap(([person, name]) => (name === undefined ? [] : [[person, name] as const])));
}

async function nameOfPerson(person: PersonId, units: readonly UnitId[]): Promise<string | undefined> {
  const known = await Promise.all(units.map((unit) => loadPerson(unit, person)));
  const name = known.find((one) => one !== undefined)?.name;
  return name === ERASED_NAME ? ERASED : name;
}

/**
 * The name of whoever wrote: of an account, or of a person with a personal code in one of the units. An account whose
 * holder's data were erased keeps no name.
 */
export async function nameOfWriter(writer: WriterId, units: readonly UnitId[]): Promise<string> {
  const account = await loadAccount(writer as AccountId);
  if (!account) return (await nameOfPerson(writer as PersonId, units)) ?? `mã ${writer}`;
  const isErased = account.person && (await erasures.load(erasureRef(account.person)));
  return isErased ? ERASED : account.name;
}
