import { sideBySide } from '../kit/side-by-side.ts';
import type { RootSeal } from '../kit/root-seal.ts';
import type { RootVault } from '../kit/root-vault.ts';
import { breachesOf, HEAD } from './chain.ts';
import type { Breach, Witness } from './chain.ts';
import { witnessedIn } from './roots.ts';
import type { RootBreach, Statement } from './roots.ts';
import { trailsInTable } from './stored.ts';
import type { StoredTrails } from './stored.ts';

/** What an audit has looked at, and what it found wrong. */
export type Audit = {
  readonly newest: Statement | undefined;
  readonly trails: number;
  readonly events: number;
  readonly breaches: readonly (Breach | RootBreach)[];
};

/**
 * Goes through every trail that is listed or that a signed root has witnessed, event by event, and compares each with its
 * head and with all that the roots say of it. May run while the product is in use.
 */
export async function verify(
  vault: RootVault,
  seal: RootSeal,
  stored: StoredTrails = trailsInTable,
): Promise<Audit> {
  const { newest, days, breaches: ofRoots } = await witnessedIn(vault, seal);
  const listed = new Set(await stored.listed());
  const witnesses = new Map<string, Witness[]>();
  for (const { day, marks } of days)
    for (const [aggregate, mark] of marks)
      witnesses.set(aggregate, [...(witnesses.get(aggregate) ?? []), { ...mark, witness: day }]);
  const names = [...new Set([...listed, ...witnesses.keys()])].toSorted();
  let events = 0;
  const ofTrails = await sideBySide(names, async (aggregate): Promise<readonly Breach[]> => {
    const { items, head } = await stored.trail(aggregate);
    events += items.length;
    const seen = witnesses.get(aggregate) ?? [];
    return [
      ...breachesOf(aggregate, items, head ? [...seen, { ...head, witness: HEAD }] : seen),
      ...(items.length > 0 && !head ? [{ kind: 'headless', aggregate } as const] : []),
      ...(items.length > 0 && !listed.has(aggregate) ? [{ kind: 'unlisted', aggregate } as const] : []),
    ];
  });
  return { newest, trails: names.length, events, breaches: [...ofRoots, ...ofTrails.flat()] };
}
