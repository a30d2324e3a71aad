import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import type { CriteriaSet, ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { createContext, useContext, useState } from 'react';
import type { ValueOf } from '../client.ts';
import { call } from '../client.ts';
import { nowInSeconds } from '../clock.ts';
import type { Answer } from '../problem.ts';
import { useRead } from '../queries.ts';

/** Whose sheet: a unit's, or a person's in it. */
export type OfSheet = { readonly round: string; readonly unit: string; readonly person?: string };

/** A file behind a line, and whether the reader has opened it. */
export type FileOfLine = { readonly item: ItemId; readonly file: EvidenceView; readonly opened: boolean };

/** The files of a sheet for whoever judges it, in the order of the page. */
export type SheetFiles = {
  readonly files: readonly FileOfLine[];
  /** Whether the list has not arrived yet, though the sheet has files. */
  readonly loading: boolean;
  /** An address to look at the file; from then on it counts as opened. */
  readonly open: (evidence: string) => Promise<Answer<ValueOf<'getEvidenceLink'>>>;
};

/** Shorter than addresses are good for, so that none runs out while its picture is fetched. */
const LINK_SECONDS = 240;

/** Addresses that were given out in this tab. The small picture and the large one are one download. */
const links = new Map<string, { readonly url: string; readonly until: number }>();

function keptLink(evidence: string): string | undefined {
  const link = links.get(evidence);
  return link && link.until > nowInSeconds() ? link.url : undefined;
}
const keepLink = (evidence: string, url: string) =>
  void links.set(evidence, { url, until: nowInSeconds() + LINK_SECONDS });

/** An address for a small picture; nobody counts as having looked. Undefined where there is none to be had. */
export async function previewOf(evidence: string): Promise<string | undefined> {
  const kept = keptLink(evidence);
  if (kept !== undefined) return kept;
  const answer = await call('getEvidenceLink', { params: { evidence }, query: { preview: 'yes' } });
  if (!answer.ok) return undefined;
  keepLink(evidence, answer.value.url);
  return answer.value.url;
}

/** Files of lines in the order of the page; those that are not there any more are left out. */
export function filesOfLines(
  set: CriteriaSet,
  evidence: Evidence,
  files: readonly EvidenceView[],
  isOpened: (evidence: string) => boolean,
): readonly FileOfLine[] {
  const known = new Map(files.map((file) => [file.id, file]));
  return flatItems(set).flatMap(({ id: item }) =>
    (evidence[item]?.files ?? []).flatMap((id) => {
      const file = known.get(id);
      return file?.state === 'clean' ? [{ item, file, opened: isOpened(id) }] : [];
    }),
  );
}

/** Reads the files of a sheet and remembers what is opened meanwhile. A sheet without files asks for nothing. */
export function useSheetFiles(
  { round, unit, person }: OfSheet,
  set: CriteriaSet,
  evidence: Evidence,
): SheetFiles {
  const has = Object.values(evidence).some(({ files }) => files.length > 0);
  const read = useRead(
    'listEvidence',
    { params: { round, unit }, query: person === undefined ? {} : { person } },
    { when: has },
  );
  const [now, setNow] = useState<ReadonlySet<string>>(new Set());
  const before = new Set<string>(read.value?.opened);
  return {
    files: filesOfLines(set, evidence, read.value?.files ?? [], (id) => before.has(id) || now.has(id)),
    loading: has && read.value === undefined && read.problem === undefined,
    async open(id) {
      const answer = await call('getEvidenceLink', { params: { evidence: id }, query: {} });
      if (!answer.ok) return answer;
      setNow((opened) => new Set(opened).add(id));
      const url = keptLink(id) ?? answer.value.url;
      keepLink(id, url);
      return { ok: true, value: { ...answer.value, url } };
    },
  };
}

const Files = createContext<SheetFiles | undefined>(undefined);
export const FilesOfSheet = Files.Provider;

/** The files of the sheet on the desk. */
export function useFilesHere(): SheetFiles {
  const files = useContext(Files);
  if (!files) throw new Error('files are read outside of a desk');
  return files;
}
