import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import type { Write } from '../kit/commit.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { putMemberships } from './membership.ts';

/** What was ever recorded of a person. Lists of a unit read its memberships instead. */
export const people = aggregate<PersonRecord>('PersonRecord');

export const personRef = (person: PersonId): Ref => ({
  name: joined('PERSON', person),
  key: { PK: joined('PERSON', person), SK: 'HEAD' },
});

/**
 * Every record of the same human: the one that is kept, first, and all that were merged into it. Of one whom no record
 * knows, the identifier itself.
 */
export async function identitiesOf(person: PersonId): Promise<readonly PersonId[]> {
  const passed = new Set([person]);
  let kept = await people.load(personRef(person));
  while (kept?.state.state === 'merged' && !passed.has(kept.state.into)) {
    passed.add(kept.state.into);
    kept = await people.load(personRef(kept.state.into));
  }
  const found = [kept?.state.id ?? person];
  for (const one of found) {
    const record = one === kept?.state.id ? kept : await people.load(personRef(one));
    found.push(...(record?.state.absorbed ?? []).map(({ person: other }) => other));
  }
  return [...new Set([...found, person])];
}

/** The writes of a person who is in a table from its beginning, without an event: for first data only. */
export const firstPerson = (state: PersonRecord): readonly Write[] => [
  people.put(personRef(state.id), 0, { version: 1, seq: 0, hash: '', saves: [], state }),
  ...putMemberships(state),
];
