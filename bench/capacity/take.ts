import { personalCodeHash } from '@bang-vang/functions/kit/personal-code.ts';
import { follow } from '@bang-vang/functions/retell/projection.ts';
import { projections } from '@bang-vang/functions/retell/projections.ts';
import { loadSignedIn } from '@bang-vang/functions/table/account.ts';
import { loadPersonalCode } from '@bang-vang/functions/table/personal-code.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import type { Figure } from '../figure.ts';
import { counted } from './counting.ts';

export type Aims = { readonly reads?: number; readonly writes?: number };

/** The figures of steps taken one after another; `scans` adds up over all of them. */
export const taken: { readonly steps: Figure[]; readonly retold: Figure[]; scans: number } = {
  steps: [],
  retold: [],
  scans: 0,
};

/** Takes one step as its handler would, reading the caller's rights first, then tells its events to every projection. */
export async function take<T>(name: string, actor: Actor, aims: Aims, step: () => Promise<T>): Promise<T> {
  const { spent: rights } = await counted(() => callerRead(actor));
  const { value, spent } = await counted(step);
  taken.scans += spent.scans;
  taken.steps.push({
    ...figure(name, 'reads', rights.reads + spent.reads, aims.reads),
    ...(aims.reads !== undefined && { note: `${rights.reads} of them the caller’s rights` }),
  });
  if (spent.writes > 0) taken.steps.push(figure(name, 'writes', spent.writes, aims.writes));
  for (const event of spent.events)
    for (const projection of projections) {
      const { spent: told } = await counted(() => follow(projection, event));
      taken.scans += told.scans;
      const telling = `${event.happening.kind}: ${projection.name}`;
      taken.retold.push(figure(telling, 'reads', told.reads), figure(telling, 'writes', told.writes));
    }
  return value;
}

const figure = (name: string, unit: 'reads' | 'writes', measured: number, aim?: number): Figure => ({
  name,
  measured,
  unit,
  ...(aim === undefined ? {} : { aim }),
});

/** An account that nobody seeded costs what a small one costs: one read unit. */
async function callerRead(actor: Actor): Promise<void> {
  if (actor.kind === 'officer') await loadSignedIn(actor.account);
  if (actor.kind === 'code-holder') await loadPersonalCode(personalCodeHash(actor.person));
}
