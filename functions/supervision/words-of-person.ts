import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { NominationId, PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { PURPOSES } from '@bang-vang/shared/domain/kernel/personal.ts';
import {
  commendationWithoutWords,
  fileWithoutWords,
  nominationWithoutWords,
  pastWithoutWords,
  personWithoutWords,
  sheetWithoutWords,
} from '@bang-vang/shared/domain/supervision/without-words.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { commit } from '../kit/commit.ts';
import type { Write } from '../kit/commit.ts';
import type { Aggregate, Ref } from '../table/aggregate.ts';
import { commendationRef, commendations, commendationsOf } from '../table/commendation.ts';
import { registerRef, registers } from '../table/decision.ts';
import { evidenceFiles, evidenceOfSubject, evidenceRef } from '../table/evidence-file.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { everyIdentityOf } from '../table/identities.ts';
import { nominationRef, nominations, nominationsFrom } from '../table/nomination.ts';
import { pastOfPerson, rewritePast } from '../table/persons-past.ts';
import type { Whose } from '../table/persons-past.ts';
import { putMemberships } from '../table/membership.ts';
import { people, personRef } from '../table/person.ts';
import { destroyPersonKey } from '../table/person-key.ts';
import { allRounds } from '../table/round.ts';

/**
 * The records that hold words about a person: those of every identity the person was entered under, in every unit they
 * ever belonged to. `decided` are the nominations among them that a decision has taken up.
 */
export type RecordsOfPerson = {
  readonly identities: readonly PersonId[];
  readonly sheets: readonly Whose[];
  readonly nominations: readonly Ref[];
  readonly commendations: readonly Ref[];
  readonly decided: readonly NominationId[];
};

/** Looks through every round for what was said of the person. */
export async function recordsOf(person: PersonId): Promise<RecordsOfPerson> {
  const { identities, units } = await everyIdentityOf(person);
  const rounds = (await allRounds()).map(({ state }) => state.id);
  const found = await Promise.all(
    rounds.flatMap((round) => units.map((unit) => recordsIn(round, unit, identities))),
  );
  return {
    identities,
    sheets: found.flatMap(({ sheets }) => sheets),
    nominations: found.flatMap((each) => each.nominations),
    commendations: found.flatMap((each) => each.commendations),
    decided: found.flatMap(({ decided }) => decided),
  };
}

async function recordsIn(round: RoundId, unit: UnitId, identities: readonly PersonId[]) {
  const [nominated, commended, register] = await Promise.all([
    nominationsFrom(round, unit),
    commendationsOf(round, unit),
    registers.load(registerRef(round)),
  ]);
  const own = nominated
    .map(({ state }) => state)
    .filter(({ nominee }) => nominee.kind === 'person' && identities.includes(nominee.person));
  return {
    sheets: identities.map((person) => ({ round, unit, person })),
    nominations: own.map(({ id }) => nominationRef(id)),
    commendations: commended
      .filter(({ state }) => identities.includes(state.person))
      .map(({ state }) => commendationRef(state.id)),
    decided: own.map(({ id }) => id).filter((id) => register?.state.decided[id] !== undefined),
  };
}

/** Makes everything that was ever sealed about the person unreadable, here and in every copy of the trail. */
export async function destroyKeys(identities: readonly PersonId[], at: Instant): Promise<void> {
  for (const person of identities)
    for (const purpose of PURPOSES) await destroyPersonKey(person, purpose, at);
}

/**
 * Takes the person's name and all words about the person out of the records; figures and identifiers stay. Files behind the
 * person's own sheets lose their names at once, and go with the sweep of the day.
 */
export async function eraseWords(records: RecordsOfPerson, today: Day): Promise<void> {
  for (const whose of records.sheets) {
    const ref = individualSheetRef(whose.round, whose.unit, whose.person);
    await rewrite<IndividualSheet>(individualSheets, ref, sheetWithoutWords);
    for (const past of await pastOfPerson(whose)) await rewritePast(whose, pastWithoutWords(past));
    for (const { state } of await evidenceOfSubject(whose))
      await rewrite(evidenceFiles, evidenceRef(state.id), (file) => fileWithoutWords(file, today));
  }
  for (const ref of records.nominations) await rewrite(nominations, ref, nominationWithoutWords);
  for (const ref of records.commendations) await rewrite(commendations, ref, commendationWithoutWords);
  for (const person of records.identities)
    await rewrite(people, personRef(person), personWithoutWords, putMemberships);
}

const TRIES = 5;

/** Writes a head anew under its own guard; whoever saves meanwhile is waited for. */
async function rewrite<State>(
  { load, put }: Pick<Aggregate<State>, 'load' | 'put'>,
  ref: Ref,
  change: (state: State) => State,
  also: (state: State) => readonly Write[] = () => [],
): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const head = await load(ref);
    if (!head) return;
    const next = { ...head, version: head.version + 1, state: change(head.state) };
    if ((await commit(put(ref, head.version, next), ...also(next.state))) === 'committed') return;
  }
  throw new Error(`${ref.name} could not be written anew`);
}
