import type { HonourRoll } from './roll.ts';

/**
 * Remembers what a pure function makes of a roll for as long as that roll is in use. A publication asks for the same
 * index once per page, thousands of times.
 */
export function perRoll<T>(derive: (roll: HonourRoll) => T): (roll: HonourRoll) => T {
  const known = new WeakMap<HonourRoll, { readonly value: T }>();
  return (roll) => {
    const kept = known.get(roll) ?? { value: derive(roll) };
    known.set(roll, kept);
    return kept.value;
  };
}
