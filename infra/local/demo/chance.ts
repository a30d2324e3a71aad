/** A stream of chance that runs the same way for the same seed, on every machine. */
export type Chance = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** Whether something that happens in `share` of all cases happens now. */
  readonly happens: (share: number) => boolean;
  /** One of the list. Throws on an empty list. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** `count` different places of the list, in the list's own order; all of it when it is shorter. */
  readonly sample: <Item>(list: readonly Item[], count: number) => readonly Item[];
};

/** Chance from a seed (mulberry32), so that the demo province is the same province each time. */
export function chance(seed: number): Chance {
  const next = mulberry32(seed);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (list) => {
      const picked = list[between(0, list.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    sample: (list, count) => {
      let open = Math.min(count, list.length);
      return list.filter((_, place) => {
        const taken = next() * (list.length - place) < open;
        if (taken) open -= 1;
        return taken;
      });
    },
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
