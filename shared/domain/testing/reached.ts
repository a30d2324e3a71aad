import type { Result } from '../kernel/result.ts';

type Standing = { readonly state: string };
type Move<S> = (state: S) => Result<{ readonly state: S }, unknown>;

/** The states that the moves reach from each of the given ones, to be compared with the `NEXT` of the aggregate. */
export const reached = <S extends Standing>(states: readonly S[], moves: readonly Move<S>[]) =>
  new Map(
    states.map((start) => {
      const outcomes = moves.map((move) => move(start));
      const names = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.state.state] : []));
      return [start.state, new Set(names)];
    }),
  );

/** A `NEXT` in the same form. */
export const declared = (next: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(next).map(([state, names]) => [state, new Set(names)]));
