import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { PACT_RESULTS } from '../copy/pact-results.vi.ts';
import { PACTS } from '../copy/pacts.vi.ts';
import type { ValueOf } from './client.ts';

type PactView = ValueOf<'listPacts'>['pacts'][number];

/** What the reader's unit may do at a pact as it stands. */
export type PactActs = {
  readonly sign: boolean;
  readonly assess: boolean;
  readonly agree: boolean;
  readonly object: boolean;
};

/** What a unit may do at a pact; `acts` is whether the reader acts for it in an open round. */
export function actsAt(
  { state, parties, waitingFor }: Pick<PactView, 'state' | 'parties' | 'waitingFor'>,
  unit: UnitId,
  acts: boolean,
): PactActs {
  const party = acts && parties.some(({ id }) => id === unit);
  const awaited = acts && waitingFor.includes(unit);
  return {
    sign: awaited && state === 'proposed',
    assess: party && (state === 'signed' || state === 'disputed'),
    agree: awaited && state === 'assessed',
    object: party && state === 'assessed',
  };
}

/** The button that leads to what is to be done; undefined where a pact is only read. */
export function wordOf({ sign, assess, agree }: PactActs): string | undefined {
  if (sign) return PACTS.readAndSign;
  if (assess) return PACT_RESULTS.assess;
  return agree ? PACT_RESULTS.readAndAgree : undefined;
}
