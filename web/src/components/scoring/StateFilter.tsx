import type { SheetState } from '../../copy/people.vi.ts';
import { PEOPLE } from '../../copy/people.vi.ts';

export type Filter = SheetState | 'all';
const STATES = ['submitted', 'questioned', 'none', 'draft', 'assessed', 'answered'] as const;

type Props = {
  readonly people: readonly { readonly state: SheetState }[];
  readonly chosen: Filter;
  readonly choose: (filter: Filter) => void;
};

/** Which people are shown; each choice says how many it holds. */
export function StateFilter({ people, chosen, choose }: Props) {
  const choices: readonly (readonly [Filter, string, number])[] = [
    ['all', PEOPLE.all, people.length],
    ...STATES.map(
      (state) =>
        [state, PEOPLE.states[state], people.filter((person) => person.state === state).length] as const,
    ),
  ];
  return (
    <div className="filters" role="group" aria-label={PEOPLE.filter}>
      {choices.map(([filter, label, count]) => (
        <button
          key={filter}
          type="button"
          className="filter"
          aria-pressed={chosen === filter}
          onClick={() => choose(filter)}
        >
          {label} <span className="figure">{count}</span>
        </button>
      ))}
    </div>
  );
}
