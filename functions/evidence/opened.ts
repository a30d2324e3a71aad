import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { openedBy, putOpened } from '../table/opened-evidence.ts';

const nothing = () => false;

/** What of a subject's files the caller's account has opened, on whatever device. */
export const openedAs = async (
  actor: Actor,
  subject: SubjectOfEvidence,
): Promise<(evidence: EvidenceId) => boolean> =>
  actor.kind === 'officer' ? openedBy(subject, actor.account) : nothing;

/** Remembers that the caller's account was given a file to look at. */
export async function opens(actor: Actor, file: EvidenceFile, at: Instant): Promise<void> {
  if (actor.kind === 'officer') await putOpened(file, actor.account, file.id, at);
}
