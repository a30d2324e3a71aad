import { now } from '../kit/live.ts';
import { rootSeal } from '../kit/root-seal.ts';
import { rootVault } from '../kit/root-vault.ts';
import { keepRoot } from './keep-root.ts';

/** Called by the clock once a day: keeps the signed root of all trails outside the table. */
export async function handler(): Promise<{ readonly kept: boolean }> {
  return { kept: await keepRoot(now(), rootVault(), rootSeal()) };
}
