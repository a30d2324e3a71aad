import { useCallback, useRef, useState } from 'react';
import { call } from '../client.ts';
import type { AsOf } from './address.ts';
import { asked } from './address.ts';
import type { Branch, Loaded } from './rows.ts';

const NOTHING: Branch = { units: [], total: 0, levels: [] };

/** What has been loaded of the tree of a day, and how to load on under a unit: a page at a time, each asked for once. */
export function useBranches(asOf: AsOf): readonly [Loaded, (unit: string) => void] {
  const [loaded, setLoaded] = useState<Loaded>(new Map());
  const underWay = useRef(new Set<string>());
  const { on, known } = asOf;
  const load = useCallback(
    (unit: string) => {
      if (underWay.current.has(unit)) return;
      underWay.current.add(unit);
      const before = loaded.get(unit) ?? NOTHING;
      const after = before.next;
      void call('listUnits', {
        params: { unit },
        query: { ...asked({ on, known }), ...(after && { after }) },
      })
        .then((answer) =>
          setLoaded((all) => {
            const branch: Branch = answer.ok
              ? { ...answer.value, units: [...before.units, ...answer.value.units] }
              : { ...before, failed: true };
            return new Map(all).set(unit, branch);
          }),
        )
        .finally(() => underWay.current.delete(unit));
    },
    [loaded, on, known],
  );
  return [loaded, load];
}
