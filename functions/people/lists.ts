import type { people } from '@bang-vang/shared/contract/people.ts';
import { foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { personFactOn } from '@bang-vang/shared/domain/people/fact.ts';
import { readableUnit } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { loadMembership, stretchOf } from '../table/membership.ts';
import type { Membership } from '../table/membership.ts';
import { lineHeld } from '../table/tree.ts';

/** How many people a page shows, and how many memberships one request reads at most before it answers with what it has. */
const PAGE = 50;
const AT_ONCE = 100;
const READ_AT_MOST = 1_000;

type AsOf = {
  readonly on?: Day | undefined;
  readonly known?: Day | undefined;
  readonly after?: string | undefined;
};

/** A page of the unit's people on a day, by name. Who reads the unit today may read its lists of any day. */
export const listPeople: UseCase<typeof people.listPeople> = async ({ params, query, actor, today }) => {
  const unit = await readableUnit(actor, params.unit, today);
  if (!unit.ok) return unit;
  return ok(await pageOf(params.unit, query, query.on ?? today, []));
};

/** The same, of those whose name holds every word, with or without marks. */
export const searchPeople: UseCase<typeof people.searchPeople> = async ({ params, body, actor, today }) => {
  const unit = await readableUnit(actor, params.unit, today);
  if (!unit.ok) return unit;
  return ok(await pageOf(params.unit, body, body.on ?? today, foldedWords(body.words)));
};

/**
 * Reads on along the list, and along those of the units that it took over, until the page is full, the lists end, or enough
 * has been read: what a page costs does not grow with the unit, nor with the province.
 */
async function pageOf(unit: UnitId, { known, after }: AsOf, on: Day, words: readonly string[]) {
  const shown: { id: PersonId; name: string; position?: string; kind: string; from: Day; until?: Day }[] = [];
  const line = await lineHeld(unit, on, known);
  let at: Resumed = after === undefined ? { unit, last: undefined } : await resumed(after, line);
  for (let read = 0; read < READ_AT_MOST; read += AT_ONCE) {
    const { memberships, more } = await stretchOf(at.unit, at.last, AT_ONCE);
    const following = line[line.indexOf(at.unit) + 1];
    for (const [place, membership] of memberships.entries()) {
      at = { unit: at.unit, last: membership };
      const fact = personFactOn(membership.facts, on, known);
      if (!fact || !holds(fact.name, words)) continue;
      const { name, position, kind, from, until } = fact;
      shown.push({
        id: membership.id,
        name,
        kind,
        from,
        ...(position && { position }),
        ...(until && { until }),
      });
      const isLast = place === memberships.length - 1 && !more && following === undefined;
      if (shown.length === PAGE) return { people: shown, ...(isLast ? {} : { next: cursorOf(membership) }) };
    }
    if (more) continue;
    if (following === undefined) return { people: shown };
    at = { unit: following, last: undefined };
  }
  return { people: shown, ...(at.last ? { next: cursorOf(at.last) } : {}) };
}

/** Where a page ended: in whose list, after whom. Identifiers hold no slash. */
const cursorOf = ({ unit, id }: Membership): string => `${unit}/${id}`;

type Resumed = { readonly unit: UnitId; readonly last: Membership | undefined };

/** Where a cursor leads in these lists; to the beginning of the first when it is of another. */
async function resumed(cursor: string, line: readonly UnitId[]): Promise<Resumed> {
  const [listed = '', after = ''] = cursor.split('/');
  const unit = line.find((one) => one === listed);
  if (unit === undefined) return { unit: id(line[0] ?? listed), last: undefined };
  return { unit, last: await loadMembership(unit, id<PersonId>(after)) };
}

/** Whether some word of the name begins with each of those typed. */
function holds(name: string, words: readonly string[]): boolean {
  const ofName = foldedWords(name);
  return words.every((word) => ofName.some((one) => one.startsWith(word)));
}
