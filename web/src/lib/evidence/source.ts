import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import { createContext, useContext } from 'react';
import type { ValueOf } from '../client.ts';
import { call } from '../client.ts';
import type { Answer } from '../problem.ts';
import type { Reading } from '../queries.ts';
import { useRead } from '../queries.ts';

/** A file as it is announced: the same key means the same attempt. */
export type Announced = { readonly name: string; readonly size: number; readonly sha256: string };

/** Where the files of one subject come from and go to: by an account, or by the code of a person. */
export type EvidenceSource = {
  readonly useFiles: (when: boolean) => Reading<{ readonly files: readonly EvidenceView[] }>;
  readonly announce: (file: Announced, key: string) => Promise<Answer<ValueOf<'announceEvidence'>>>;
  readonly upload: (evidence: string) => Promise<Answer<ValueOf<'getEvidenceUpload'>>>;
  readonly check: (evidence: string) => Promise<Answer<EvidenceView>>;
};

type OfUnit = { readonly round: string; readonly unit: string };

/** A file that is announced goes its way by its identifier, whatever it is evidence of. */
const ofAccount: Pick<EvidenceSource, 'upload' | 'check'> = {
  upload: (evidence) => call('getEvidenceUpload', { params: { evidence } }),
  check: (evidence) => call('checkEvidence', { params: { evidence } }),
};

/** The files of a unit's own sheet; with `person`, those of a person's. */
export const evidenceOfUnit = (params: OfUnit, person?: string): EvidenceSource => ({
  ...ofAccount,
  useFiles: (when) =>
    useRead('listEvidence', { params, query: person === undefined ? {} : { person } }, { when }),
  announce: (file, key) =>
    call(
      'announceEvidence',
      { params, body: { ...file, ...(person === undefined ? {} : { person }) } },
      { key },
    ),
});

/** The files behind the results of a pact. */
export const evidenceOfPact = (pact: string): EvidenceSource => ({
  ...ofAccount,
  useFiles: (when) => useRead('listPactEvidence', { params: { pact } }, { when }),
  announce: (body, key) => call('announcePactEvidence', { params: { pact }, body }, { key }),
});

/** The files of the sheet that the code in this tab opens. */
export const evidenceOfCode: EvidenceSource = {
  useFiles: (when) => useRead('listMyEvidence', {}, { when }),
  announce: (body, key) => call('announceMyEvidence', { body }, { key }),
  upload: (evidence) => call('getMyEvidenceUpload', { params: { evidence } }),
  check: (evidence) => call('checkMyEvidence', { params: { evidence } }),
};

const Source = createContext<EvidenceSource | undefined>(undefined);
export const EvidenceOf = Source.Provider;

/** The source of the sheet that is on the screen; undefined where its files are not handled. */
export const useEvidenceSource = (): EvidenceSource | undefined => useContext(Source);
