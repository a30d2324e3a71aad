import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import { actsAt, wordOf } from './pact-acts.ts';

const unit = (name: string) => id<UnitId>(name);
const parties = ['S1', 'S2'].map((name) => ({ id: unit(name), name }));
type State = Parameters<typeof actsAt>[0]['state'];
/** What S2 may do, and the witness C1, while S2 is waited for. */
const acts = (state: State, waitingFor: readonly string[] = ['S2']) => {
  const pact = { state, parties, waitingFor: waitingFor.map(unit) };
  const may = (name: string) =>
    Object.entries(actsAt(pact, unit(name), true)).flatMap(([act, can]) => (can ? [act] : []));
  return { party: may('S2'), witness: may('C1') };
};

test('A party signs, then says how the pact was kept, then agrees or not; the witness only signs and agrees', () => {
  expect(acts('proposed')).toEqual({ party: ['sign'], witness: [] });
  expect(acts('signed', [])).toEqual({ party: ['assess'], witness: [] });
  expect(acts('assessed')).toEqual({ party: ['agree', 'object'], witness: [] });
  expect(acts('assessed', ['C1'])).toEqual({ party: ['object'], witness: ['agree'] });
  expect(acts('disputed', [])).toEqual({ party: ['assess'], witness: [] });
  expect(acts('agreed', [])).toEqual({ party: [], witness: [] });
});

test('Nobody who does not act for the unit may anything, and reads only', () => {
  const none = actsAt({ state: 'proposed', parties, waitingFor: [unit('S2')] }, unit('S2'), false);
  expect([none, wordOf(none)]).toEqual([
    { sign: false, assess: false, agree: false, object: false },
    undefined,
  ]);
});
