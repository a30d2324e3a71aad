import type { CriteriaSetId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ValueOf } from '../client.ts';
import { call } from '../client.ts';
import type { Problem } from '../problem.ts';

/** How many codes one request gives out, and how many slips one print holds at most: codes are shown this once. */
const AT_ONCE = 50;
const ON_ONE_PRINT = 200;

export type Given = ValueOf<'issueCodes'>['codes'][number];
type OfUnit = { readonly round: string; readonly unit: string };
export type Someone = { readonly id: PersonId; readonly name: string };

/** The people without a code, by name, up to what one print holds; `more` where there are further ones. */
export async function withoutCode(
  params: OfUnit,
): Promise<
  | { readonly ok: true; readonly people: readonly Someone[]; readonly more: boolean }
  | { readonly ok: false; readonly problem: Problem }
> {
  const people: Someone[] = [];
  let after: string | undefined;
  do {
    const query = { step: 'none', ...(after === undefined ? {} : { after }) } as const;
    const answer = await call('listIndividualSheets', { params, query });
    if (!answer.ok) return answer;
    people.push(...answer.value.people);
    after = answer.value.next;
  } while (after !== undefined && people.length < ON_ONE_PRINT);
  const first = people.slice(0, ON_ONE_PRINT);
  return { ok: true, people: first, more: after !== undefined || people.length > first.length };
}

/** A batch as it goes: what was given out so far, and why it has stopped, where it has. */
export type Batch = { readonly given: readonly Given[]; readonly problem?: Problem | undefined };

/**
 * Gives out codes, so many at once. `keys` are the attempts of its requests: begun again with the same ones, a batch that
 * broke off shows the codes it has given out before and goes on.
 */
export async function giveOut(
  params: OfUnit,
  set: CriteriaSetId,
  people: readonly Someone[],
  keys: readonly string[],
  onward: (batch: Batch) => void,
): Promise<Batch> {
  let batch: Batch = { given: [] };
  for (const [place, key] of keys.entries()) {
    const part = people.slice(place * AT_ONCE, (place + 1) * AT_ONCE).map(({ id }) => id);
    const answer = await call('issueCodes', { params, body: { set, people: part } }, { key });
    if (!answer.ok) return { ...batch, problem: answer.problem };
    batch = { given: [...batch.given, ...answer.value.codes] };
    onward(batch);
  }
  return batch;
}

/** A key for each request that a batch takes. */
export const keysFor = (people: readonly Someone[]): readonly string[] =>
  Array.from({ length: Math.ceil(people.length / AT_ONCE) }, () => crypto.randomUUID());
