import { PACTS } from '../../copy/pacts.vi.ts';
import type { ValueOf } from '../client.ts';
import { useRead } from '../queries.ts';
import type { FilesShown, Part } from './shown.ts';
import { hasFiles, useFilesShown } from './shown.ts';

type PactView = ValueOf<'listPacts'>['pacts'][number];

/** The promises of a pact that have files behind their results, by their place. */
export const promisesWithFiles = ({ assessed }: Pick<PactView, 'assessed'>): readonly Part[] =>
  (assessed?.results ?? []).flatMap(({ files = [] }, place) =>
    files.length > 0 ? [{ part: String(place), name: PACTS.ofPromise(place + 1), files }] : [],
  );

/** Reads the files behind the results of a pact. */
export function usePactFiles(pact: PactView): FilesShown {
  const promises = promisesWithFiles(pact);
  const read = useRead('listPactEvidence', { params: { pact: pact.id } }, { when: hasFiles(promises) });
  return useFilesShown(promises, read);
}
