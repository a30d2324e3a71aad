import type { people as contract } from '@bang-vang/shared/contract/people.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { knownNow, lastFact } from '@bang-vang/shared/domain/people/fact.ts';
import { pairsAmong } from '@bang-vang/shared/domain/people/likeness.ts';
import type { Likeness } from '@bang-vang/shared/domain/people/likeness.ts';
import { keepApart, mergePeople } from '@bang-vang/shared/domain/people/merge.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import { change } from '../kit/change.ts';
import { readableFact } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { staleness } from '../kit/staleness.ts';
import { alikeAt } from '../table/alike.ts';
import { everInLine } from '../table/line-memberships.ts';
import { membersOn, putMemberships } from '../table/membership.ts';
import { people, personRef } from '../table/person.ts';
import { factViews } from './read.ts';
import { answeredBefore, PERSON, twoRecords, unitOfPerson } from './records.ts';

type Shown = {
  readonly one: PersonRecord;
  readonly other: PersonRecord;
  readonly reasons: readonly Likeness[];
};

/**
 * The pairs that may be of one human: among the unit's people of today, and across units where the number is the same.
 * Who reads the unit sees them; they name the other unit's person, who bears the same number.
 */
export const listDuplicates: UseCase<typeof contract.listDuplicates> = async ({ params, actor, today }) => {
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const [memberships, across] = await Promise.all([everInLine(params.unit, today), alikeAt(params.unit)]);
  const inside = pairsAmong(membersOn(memberships, today));
  const pairs = [
    ...inside,
    ...across.map((pair): (typeof inside)[number] => ({ ...pair, reasons: ['same-number'] })),
  ];
  const records = new Map<PersonId, PersonRecord | undefined>(
    await Promise.all(
      [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].map(
        async (id) => [id, (await people.load(personRef(id)))?.state] as const,
      ),
    ),
  );
  const shown = pairs.flatMap(({ one, other, reasons }): Shown[] => {
    const [first, second] = [records.get(one), records.get(other)];
    return first && second && isOpen(first, second) ? [{ one: first, other: second, reasons }] : [];
  });
  const named = await unitNames(
    shown.flatMap(({ one, other }) => [unitOfPerson(one), unitOfPerson(other)]),
    today,
  );
  const told = (person: PersonRecord) => ({
    id: person.id,
    name: lastFact(person.facts)?.name ?? '',
    unit: { ...named(unitOfPerson(person)) },
  });
  return ok({
    pairs: shown.map(({ one, other, reasons }) => ({
      one: told(one),
      other: told(other),
      reasons: [...reasons],
    })),
  });
};

/** Whether nobody has decided about the two yet. */
const isOpen = (one: PersonRecord, other: PersonRecord): boolean =>
  one.state === 'known' &&
  other.state === 'known' &&
  !one.apartFrom.includes(other.id) &&
  !other.apartFrom.includes(one.id);

/** What the kept record would say after a merge; nothing is changed. */
export const previewMergeOf: UseCase<typeof contract.previewMerge> = async (request) => {
  const { params, actor, today } = request;
  const two = await twoRecords(actor, params.person, params.other, today);
  if (!two.ok) return two;
  const { one, other } = two.value;
  const merged = mergePeople(one.state, other.state, stepOf(request));
  if (!merged.ok) return merged;
  const facts = await factViews(knownNow(merged.value.state.facts), today);
  return ok({ version: one.version, otherVersion: other.version, facts });
};

/** Merges two records of one human, both as they were seen, in one transaction; the event stands in the kept one's trail. */
export const mergeTwo: UseCase<typeof contract.mergePeople> = async (request) => {
  const { params, body, actor, today } = request;
  const two = await twoRecords(actor, params.person, body.other, today);
  if (!two.ok) return (await answeredBefore(request)) ?? two;
  const { other } = two.value;
  const ref = personRef(body.other);
  if (other.state.state === 'known' && other.version !== body.otherVersion)
    return (await answeredBefore(request)) ?? staleness(ref, other, body.otherVersion);
  return change(
    originOf(request),
    { aggregate: people, ref: personRef(params.person), expected: body.version, what: PERSON },
    (person) => mergePeople(person, other.state, stepOf(request)),
    () => ({ person: params.person }),
    (move) => [
      ...putMemberships(move.state),
      ...putMemberships(move.other),
      people.put(ref, other.version, { ...other, version: other.version + 1, state: move.other }),
    ],
  );
};

/** Records that two records which look alike are two people's. */
export const keepTwoApart: UseCase<typeof contract.keepApart> = async (request) => {
  const { params, body, actor, today } = request;
  const two = await twoRecords(actor, params.person, body.other, today);
  if (!two.ok) return (await answeredBefore(request)) ?? two;
  return change(
    originOf(request),
    { aggregate: people, ref: personRef(params.person), expected: body.version, what: PERSON },
    (person) => keepApart(person, body.other),
    () => ({ person: params.person }),
    ({ state }) => putMemberships(state),
  );
};
