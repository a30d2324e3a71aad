import type { SheetState } from '../../copy/people.vi.ts';
import { PEOPLE } from '../../copy/people.vi.ts';

export type Filter = SheetState | 'all';
const STATES = ['submitted', 'questioned', 'none', 'draft', 'assessed', 'answered'] as const;

type Props = {
  /** How many stand where; undefined while that is being counted. */
  readonly counts: Readonly<Record<Filter, number>> | undefined;
  readonly chosen: Filter;
  readonly choose: (filter: Filter) => void;
};

/** Which people are shown; each choice says how many it holds. */
export function StateFilter({ counts, chosen, choose }: Props) {
  const choices: readonly (readonly [Filter, string])[] = [
    ['all', PEOPLE.all],
    ...STATES.map((state) => [state, PEOPLE.states[state]] as const),
  ];
  return (
    <div className="filters" role="group" aria-label={PEOPLE.filter}>
      {choices.map(([filter, label]) => (
        <button
          key={filter}
          type="button"
          className="filter"
          aria-pressed={chosen === filter}
          onClick={() => choose(filter)}
        >
          {label} <span className="figure">{counts?.[filter] ?? ''}</span>
        </button>
      ))}
    </div>
  );
}
