import { fold, foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ID_PATTERN } from '@bang-vang/shared/domain/kernel/ids.ts';
import { holdsAll, tellingWord } from '@bang-vang/shared/domain/units/called.ts';
import { isWithin } from '@bang-vang/shared/domain/units/unit.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { placesOn } from '../table/tree.ts';
import { everCalledBy } from '../table/unit-word.ts';
import type { Candidate } from '../table/unit-word.ts';

const AT_ONCE = 100;

const sameName = (one: string, other: string): boolean =>
  foldedWords(one).join(' ') === foldedWords(other).join(' ');

/**
 * Finds units as lists of people name them: by identifier, or by their whole name of a day, with or without marks, below a
 * unit. What was asked once is remembered, since a list names the same unit row after row.
 */
export function unitFinder(day: Day, below: UnitId): (named: string) => Promise<readonly Place[]> {
  const placeOf = placesOn(day);
  const known = new Map<string, Promise<readonly Place[]>>();

  async function find(named: string): Promise<readonly Place[]> {
    const byId = ID_PATTERN.test(named) ? await placeOf(named as UnitId) : undefined;
    if (byId) return isWithin(byId, below) ? [byId] : [];
    const words = foldedWords(named);
    const telling = tellingWord(words);
    if (telling === undefined) return [];
    const found = new Map<UnitId, Place>();
    let after: Candidate | undefined;
    do {
      const { candidates, more } = await everCalledBy(telling, after, AT_ONCE);
      const likely = candidates.filter(
        ({ word, words: ofUnit }) => word === telling && holdsAll(ofUnit, words),
      );
      for (const { unit } of likely) {
        const place = await placeOf(unit);
        if (place && sameName(place.fact.name, named) && isWithin(place, below)) found.set(unit, place);
      }
      after = more ? candidates.at(-1) : undefined;
    } while (after);
    return [...found.values()];
  }

  return (named) => {
    const key = fold(named).trim();
    const answer = known.get(key) ?? find(named.trim());
    known.set(key, answer);
    return answer;
  };
}
