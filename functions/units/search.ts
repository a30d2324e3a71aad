import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ID_PATTERN } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { holdsAll, isCalled, tellingWord } from '@bang-vang/shared/domain/units/called.ts';
import { isBelow } from '@bang-vang/shared/domain/units/unit.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { readableUnit } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { placesOn } from '../table/tree.ts';
import { everCalledBy } from '../table/unit-word.ts';
import type { CalledBy, Candidate } from '../table/unit-word.ts';

/** How many units a page shows, and how many candidates one request looks at before it answers with what it has. */
const PAGE = 30;
const AT_ONCE = 50;
const LOOK_AT_MOST = 300;

/**
 * The units below a unit on a day whose name holds every typed word, with or without marks. Candidates come from the words
 * that units were ever called by; the unit itself says what it was called on that day and where it stood. What a page costs
 * does not grow with the province.
 */
export const searchUnits: UseCase<typeof contract.searchUnits> = async (request) => {
  const { params, body, actor, today } = request;
  const readable = await readableUnit(actor, params.unit, today);
  if (!readable.ok) return readable;
  const typed = foldedWords(body.words);
  const telling = tellingWord(typed);
  if (telling === undefined) return refuse({ code: 'words-too-common' });
  const day = body.on ?? today;
  const placeOf = placesOn(day, body.known);
  const shown = new Map<UnitId, Place>();
  let last = candidateIn(body.after);
  let goesOn = true;
  for (let looked = 0; goesOn && looked < LOOK_AT_MOST && shown.size < PAGE; looked += AT_ONCE) {
    const { candidates, more } = await everCalledBy(telling, last, AT_ONCE);
    const likely = candidates.filter(({ words }) => holdsAll(words, typed));
    const found = await Promise.all(
      likely.map(async (candidate) => ({ candidate, place: await placeOf(candidate.unit) })),
    );
    goesOn = more;
    last = candidates.at(-1) ?? last;
    for (const { candidate, place } of found) {
      if (!place || !isBelow(place, params.unit) || !isCalled(place.fact, typed)) continue;
      if (isFirstOf(candidate, telling)) shown.set(candidate.unit, place);
      if (shown.size < PAGE) continue;
      goesOn = more || candidate !== candidates.at(-1);
      last = candidate;
      break;
    }
  }
  return ok({
    units: await viewsOf([...shown.values()], day),
    next: goesOn && last ? `${last.word}#${last.unit}` : undefined,
  });
};

/** A unit two of whose words begin alike is listed twice; it is shown where it comes first. */
const isFirstOf = ({ word, words }: CalledBy, beginning: string): boolean =>
  words.find((one) => one.startsWith(beginning)) === word;

/** Where the page before ended; anything else that is sent begins at the beginning. */
function candidateIn(after = ''): Candidate | undefined {
  const [word = '', unit = ''] = after.split('#');
  return /^[a-z0-9]+$/.test(word) && ID_PATTERN.test(unit) ? { word, unit: unit as UnitId } : undefined;
}

async function viewsOf(places: readonly Place[], day: Parameters<typeof unitNames>[1]) {
  const above = (place: Place) => place.path.slice(0, -1);
  const named = await unitNames(places.flatMap(above), day);
  return places.map((place) => ({
    id: place.fact.unit,
    name: place.fact.name,
    level: place.fact.level,
    managers: above(place).map((unit) => ({ ...named(unit) })),
  }));
}
