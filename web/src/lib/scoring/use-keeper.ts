import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Keeper, KeeperPorts } from './keeper.ts';
import { keepSheet } from './keeper.ts';
import type { SheetDraft } from './sheet-draft.ts';

export type KeptSheet = {
  readonly set: CriteriaSet;
  readonly draft: SheetDraft;
  readonly send: Keeper['send'];
  readonly flush: Keeper['flush'];
  readonly discard: Keeper['discard'];
};

/**
 * Keeps a sheet for as long as the component lives; give the component a `key` of the sheet. Saves at once when the page
 * goes out of sight or the network comes back.
 */
export function useKeeper(ports: KeeperPorts): KeptSheet {
  const [keeper] = useState(() => keepSheet(ports));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.draft);
  useEffect(() => {
    const save = () => void keeper.flush();
    const onVisibility = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', onVisibility);
      save();
    };
  }, [keeper]);
  return { set: ports.set, draft, send: keeper.send, flush: keeper.flush, discard: keeper.discard };
}
