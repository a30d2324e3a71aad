import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { goTo } from './use-param.ts';

/** Which report of a year is asked for. */
export type ReportAsked = {
  readonly year: number;
  readonly by: 'management' | 'territory';
  readonly tree: 'then' | 'today';
  readonly known: Day | undefined;
};

/** The address of a report; what goes without saying is left out. */
function searchOf({ year, by, tree, known }: ReportAsked): string {
  const said = new URLSearchParams({
    nam: String(year),
    ...(by === 'territory' && { theo: 'dia-ban' }),
    ...(tree === 'today' && { 'co-cau': 'nay' }),
    ...(known && { biet: known }),
  });
  return `?${said.toString()}`;
}

/** Opens another report in the place of this one. */
export const ask = (asked: ReportAsked): void => goTo(searchOf(asked));
