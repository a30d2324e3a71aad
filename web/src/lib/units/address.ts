import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useParam } from '../use-param.ts';

/** The day whose tree is shown, and the day at whose end it was known so; today and now where they are not said. */
export type AsOf = { readonly on?: Day | undefined; readonly known?: Day | undefined };

/** What an address of the units' screen says: which part, which unit, which act on it, as of when. */
export type UnitsPlace = AsOf & {
  readonly part?: string | undefined;
  readonly unit?: string | undefined;
  readonly act?: string | undefined;
};

/** The query of an address; what is not said is left out. */
export function unitsAddress({ part, unit, act, on, known }: UnitsPlace): string {
  const said = Object.entries({ phan: part, 'don-vi': unit, viec: act, ngay: on, biet: known }).flatMap(
    ([name, value]) => (value === undefined ? [] : [[name, value]]),
  );
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}

const dayOrNone = (text: string | undefined): Day | undefined =>
  text !== undefined && isDay(text) ? text : undefined;

/** The same, read from the address; a day that is none counts as not said. */
export const useUnitsPlace = (): UnitsPlace => ({
  part: useParam('phan'),
  unit: useParam('don-vi'),
  act: useParam('viec'),
  on: dayOrNone(useParam('ngay')),
  known: dayOrNone(useParam('biet')),
});

/** What a request takes of it: nothing where nothing is said, so that answers are remembered together. */
export const asked = ({ on, known }: AsOf): { on?: Day; known?: Day } => ({
  ...(on && { on }),
  ...(known && { known }),
});
