import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { createContext, useContext, useState } from 'react';
import type { ValueOf } from '../client.ts';
import { call } from '../client.ts';
import { nowInSeconds } from '../clock.ts';
import type { Answer } from '../problem.ts';
import type { Reading } from '../queries.ts';

/** A part of what files are evidence of, a line of a sheet or a promise of a pact, and the files behind it. */
export type Part = {
  readonly part: string;
  /** What the part is called where files of several parts are looked through. */
  readonly name: string;
  readonly files: readonly EvidenceId[];
};

/** A file behind a part, and whether the reader has opened it. */
export type FileShown = Pick<Part, 'part' | 'name'> & {
  readonly file: EvidenceView;
  readonly opened: boolean;
};

/** The files of a subject for whoever judges it, in the order of the page. */
export type FilesShown = {
  readonly files: readonly FileShown[];
  /** Whether the list has not arrived yet, though there are files. */
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

/** Files in the order of their parts; those that are not there any more are left out. */
export function filesOfParts(
  parts: readonly Part[],
  files: readonly EvidenceView[],
  isOpened: (evidence: string) => boolean,
): readonly FileShown[] {
  const known = new Map(files.map((file) => [file.id, file]));
  return parts.flatMap(({ part, name, files: behind }) =>
    behind.flatMap((id) => {
      const file = known.get(id);
      return file?.state === 'clean' ? [{ part, name, file, opened: isOpened(id) }] : [];
    }),
  );
}

/** Shows the files that were read behind their parts, and remembers what is opened meanwhile. */
export function useFilesShown(parts: readonly Part[], read: Reading<ValueOf<'listEvidence'>>): FilesShown {
  const [now, setNow] = useState<ReadonlySet<string>>(new Set());
  const before = new Set<string>(read.value?.opened);
  return {
    files: filesOfParts(parts, read.value?.files ?? [], (id) => before.has(id) || now.has(id)),
    loading: hasFiles(parts) && read.value === undefined && read.problem === undefined,
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

/** Whether there is anything to be read; a subject without files asks for nothing. */
export const hasFiles = (parts: readonly Part[]): boolean => parts.some(({ files }) => files.length > 0);

const Files = createContext<FilesShown | undefined>(undefined);
export const FilesHere = Files.Provider;

/** The files of the subject on the screen. */
export function useFilesHere(): FilesShown {
  const files = useContext(Files);
  if (!files) throw new Error('files are read where none are shown');
  return files;
}
