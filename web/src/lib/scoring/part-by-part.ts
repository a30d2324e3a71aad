import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { call } from '../client.ts';
import type { Answer, Problem } from '../problem.ts';

/** How many people one request takes, and how many are begun at once at most: as many as one print holds. */
const AT_ONCE = 50;
const MOST = 200;

export type Someone = { readonly id: PersonId; readonly name: string };
export type OfUnit = { readonly round: string; readonly unit: string };

/** The people of a unit who stand at a step, by name, up to the most that are begun at once; `more` where there are further ones. */
export async function peopleAt(
  params: OfUnit,
  step: 'none' | 'to-remind',
): Promise<Answer<{ readonly people: readonly Someone[]; readonly more: boolean }>> {
  const people: Someone[] = [];
  let after: string | undefined;
  do {
    const query = { step, ...(after === undefined ? {} : { after }) } as const;
    const answer = await call('listIndividualSheets', { params, query });
    if (!answer.ok) return answer;
    people.push(...answer.value.people);
    after = answer.value.next;
  } while (after !== undefined && people.length < MOST);
  const first = people.slice(0, MOST);
  return { ok: true, value: { people: first, more: after !== undefined || people.length > first.length } };
}

/** What was done so far, one answer for each request, and why it has stopped, where it has. */
export type Batch<Done> = { readonly done: readonly Done[]; readonly problem?: Problem | undefined };

/**
 * Sends people in parts, one after the other. `keys` are the attempts of the requests: begun again with the same ones, what
 * broke off answers for the earlier ones as before and goes on.
 */
export async function partByPart<Done>(
  people: readonly Someone[],
  keys: readonly string[],
  send: (people: PersonId[], key: string) => Promise<Answer<Done>>,
  onward: (batch: Batch<Done>) => void,
): Promise<Batch<Done>> {
  let batch: Batch<Done> = { done: [] };
  for (const [place, key] of keys.entries()) {
    const part = people.slice(place * AT_ONCE, (place + 1) * AT_ONCE).map(({ id }) => id);
    const answer = await send(part, key);
    if (!answer.ok) return { ...batch, problem: answer.problem };
    batch = { done: [...batch.done, answer.value] };
    onward(batch);
  }
  return batch;
}

/** A key for each request that so many people take. */
export const keysFor = (people: readonly Someone[]): readonly string[] =>
  Array.from({ length: Math.ceil(people.length / AT_ONCE) }, () => crypto.randomUUID());
