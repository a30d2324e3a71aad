import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { PersonId, UnitId } from '../kernel/ids.ts';
import { aStep } from '../testing/step.ts';
import type { Traits } from './fact.ts';
import type { KnownPerson } from './person.ts';
import { enterPerson } from './person.ts';

export const C1 = id<UnitId>('C1');
export const C2 = id<UnitId>('C2');

export const someTraits = (over: Partial<Traits> = {}): Traits => ({
  name: 'Lê Văn Nam',
  position: 'Chuyên viên',
  kind: 'civil-servant',
  ...over,
});

type Entry = {
  readonly id?: string;
  readonly unit?: UnitId;
  readonly from?: string;
  readonly traits?: Partial<Traits>;
  readonly step?: ReturnType<typeof aStep>;
};

/** Somebody who was entered in C1 on the first day of 2020. */
export function aPerson(entry: Entry = {}): KnownPerson {
  const { unit = C1, from = '2020-01-01', traits = {}, step = aStep() } = entry;
  const entered = enterPerson(
    id<PersonId>(entry.id ?? 'P1'),
    { unit, lives: true, from: day(from), traits: someTraits(traits) },
    undefined,
    step,
  );
  if (!entered.ok) throw new Error(entered.refusal.code);
  return entered.value.state;
}
