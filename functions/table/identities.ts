import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { people, personRef } from './person.ts';

/** The person, those whom the record has absorbed because they are the same human, and all their units. */
export async function everyIdentityOf(
  person: PersonId,
): Promise<{ readonly identities: readonly PersonId[]; readonly units: readonly UnitId[] }> {
  const identities: PersonId[] = [];
  const units = new Set<UnitId>();
  const open = [person];
  for (const id of open) {
    const head = await people.load(personRef(id));
    identities.push(id);
    for (const { unit } of head?.state.facts ?? []) units.add(unit);
    for (const { person: other } of head?.state.absorbed ?? []) if (!open.includes(other)) open.push(other);
  }
  return { identities, units: [...units] };
}
