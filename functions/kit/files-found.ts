import { daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { isEvidenceOf } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Head } from '../table/aggregate.ts';
import { evidenceFiles, evidenceOfSubject, evidenceRef } from '../table/evidence-file.ts';
import type { Write } from './commit.ts';

/** The files that what is about to be kept refers to. */
type FilesFound = {
  /** Those that are not clean files of this very subject: another's, unchecked, or removed. */
  readonly stray: ReadonlySet<EvidenceId>;
  /**
   * What keeping it depends on: a file that it did not refer to `before`, and that may be swept in these days, must still be
   * as it was found, so that no file goes while it is being used. Nothing as a rule, for fresh files are not due.
   */
  readonly guards: (before: readonly EvidenceId[]) => readonly Write[];
};

/** Looks up the files that a subject is to refer to; without any, nothing is read. */
export async function filesFound(
  subject: SubjectOfEvidence,
  files: readonly EvidenceId[],
  today: Day,
): Promise<FilesFound> {
  if (files.length === 0) return { stray: new Set(), guards: () => [] };
  const wanted = new Set(files);
  const clean = new Map<EvidenceId, Head<EvidenceFile>>();
  const take = (head: Head<EvidenceFile> | undefined) =>
    head && isCleanHere(subject, head) && clean.set(head.state.id, head);
  for (const head of await evidenceOfSubject(subject)) take(head);
  // The list may lag behind a check that has ended just now.
  for (const file of wanted) if (!clean.has(file)) take(await evidenceFiles.load(evidenceRef(file)));
  const soon = daysAfter(today, 1);
  const mayBeSwept = [...wanted].flatMap((file) => {
    const head = clean.get(file);
    return head?.state.due !== undefined && head.state.due <= soon ? [head] : [];
  });
  return {
    stray: new Set([...wanted].filter((file) => !clean.has(file))),
    guards(before) {
      const held = new Set(before);
      return mayBeSwept
        .filter(({ state }) => !held.has(state.id))
        .map(({ state, version }) => evidenceFiles.unmoved(evidenceRef(state.id), version));
    },
  };
}

const isCleanHere = (subject: SubjectOfEvidence, { state }: Head<EvidenceFile>): boolean =>
  state.state === 'clean' && isEvidenceOf(subject, state);
