import { EVIDENCE_MOST, FILES_OF_SUBJECT, UNUSED_DAYS } from '@bang-vang/shared/data/evidence.ts';
import { dayOf, daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { announceEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { make } from '../kit/change.ts';
import { foundRound } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import { evidenceFiles, evidenceOfSubject, evidenceRef, newEvidenceId } from '../table/evidence-file.ts';

type Announced = { readonly name: string; readonly size: number; readonly sha256: string };
type Asked = Parameters<typeof originOf>[0];
type Move = Extract<ReturnType<typeof announceEvidence>, { ok: true }>['value'];
type Refused = Refusal<'evidence-refused' | 'round-closed' | 'too-many-files'>;

/**
 * Announces a file of a subject, unless that is in a state that takes none (`closed`). Nothing is taken before somebody asks
 * for the address that takes its bytes.
 */
export async function announced<Closed extends Refusal<'wrong-state'>>(
  asked: Asked,
  subject: SubjectOfEvidence,
  file: Announced,
  closed?: Closed,
) {
  const [round, files] = await Promise.all([foundRound(subject.round), evidenceOfSubject(subject)]);
  if (!round.ok) return round;
  const id = newEvidenceId(subject, asked.attempt);
  return make<EvidenceFile, Move, { evidence: EvidenceId }, Refused | Closed>(
    originOf(asked),
    { aggregate: evidenceFiles, ref: evidenceRef(id) },
    () => {
      if (round.value.state.state === 'closed') return refuse({ code: 'round-closed' });
      if (closed) return refuse(closed);
      if (files.length >= FILES_OF_SUBJECT) return refuse({ code: 'too-many-files', most: FILES_OF_SUBJECT });
      const due = daysAfter(dayOf(asked.at), UNUSED_DAYS);
      return announceEvidence({ id, ...subject, ...file }, EVIDENCE_MOST, due, stepOf(asked));
    },
    () => ({ evidence: id }),
  );
}
