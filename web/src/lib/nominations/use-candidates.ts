import { useEffect, useState } from 'react';
import type { Reading } from '../queries.ts';
import { useRead } from '../queries.ts';
import type { CallInput, ValueOf } from '../client.ts';
import type { Candidate } from './views.ts';

/** How long a pause in typing is before the server is asked. */
const PAUSE_MS = 250;

export type Candidates = {
  /** Everybody of the unit whom this page has come across; undefined until the first of them are there. */
  readonly people: readonly Candidate[] | undefined;
  readonly find: (typed: string) => void;
  readonly read: Reading<ValueOf<'listIndividualSheets'>>;
};

/** The people of a unit to choose from: the first of the list, and whoever is searched for. */
export function useCandidates(params: CallInput<'listIndividualSheets'>['params']): Candidates {
  const [typed, find] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setWords(typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  const listed = useRead('listIndividualSheets', { params, query: {} });
  const found = useRead('searchIndividualSheets', { params, body: { words } }, { when: words !== '' });
  const [met, setMet] = useState<ReadonlyMap<string, Candidate>>(new Map());
  const shown = [...(listed.value?.people ?? []), ...(found.value?.people ?? [])];
  const fresh = shown.filter((one) => met.get(one.id)?.state !== one.state);
  if (fresh.length > 0) setMet(new Map([...met, ...fresh.map((one) => [one.id, one] as const)]));
  return { people: listed.value && [...met.values()], find, read: listed };
}
