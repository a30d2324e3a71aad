import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { Actor, CodeHolder } from '@bang-vang/shared/domain/access/actor.ts';
import { mayActFor, mayAssess, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { isEvidenceOf } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { mayOpenAsAsked } from '../kit/asked-reviewer.ts';
import { foundPlace, notAllowed, orNotFound } from '../kit/found.ts';
import { mayActForParty, mayReadPact } from '../kit/of-pact.ts';
import type { Head } from '../table/aggregate.ts';
import { evidenceFiles, evidenceRef } from '../table/evidence-file.ts';
import { FILE } from './checked.ts';

type Allowed = Result<object, Refusal<'not-found' | 'not-allowed'>>;

const allowed = (may: boolean): Allowed => (may ? ok({}) : notAllowed);

/**
 * Who adds evidence: the unit's officer to its own sheet; to a person's, for a paper sheet, whoever assesses it; to the
 * results of a pact, the officer of any of its parties.
 */
export async function mayAdd(actor: Actor, subject: SubjectOfEvidence, today: Day): Promise<Allowed> {
  if (subject.pact !== undefined) return allowed(await mayActForParty(actor, subject, today));
  const { unit, person } = subject;
  const place = await foundPlace(unit, today);
  if (!place.ok) return place;
  return allowed(
    person === undefined
      ? mayActFor(actor, place.value, today)
      : mayAssess(actor, place.value, person, today),
  );
}

/**
 * Who looks at evidence: whoever reads the unit and, for a collective sheet, whoever was asked to review it; of a pact, whoever
 * reads the pact.
 */
export async function mayLookAt(actor: Actor, subject: SubjectOfEvidence, today: Day): Promise<Allowed> {
  const { round, unit, person } = subject;
  if (subject.pact !== undefined)
    return allowed(await mayReadPact(actor, { under: unit, parties: subject.parties }, today));
  const place = await foundPlace(unit, today);
  if (!place.ok) return place;
  if (mayRead(actor, place.value, today)) return allowed(true);
  return allowed(person === undefined && (await mayOpenAsAsked(actor, { round, unit }, today)));
}

/** The file, for an account that may look at the evidence beside it, or, where it adds, may add to that. */
export async function fileFor(
  actor: Actor,
  evidence: EvidenceId,
  today: Day,
  how: 'reads' | 'adds',
): Promise<Result<Head<EvidenceFile>, Refusal<'not-found' | 'not-allowed'>>> {
  const head = orNotFound(await evidenceFiles.load(evidenceRef(evidence)), FILE);
  if (!head.ok) return head;
  const asked = how === 'reads' ? mayLookAt : mayAdd;
  const may = await asked(actor, head.value.state, today);
  return may.ok ? head : may;
}

/** The sheet that a personal code opens. */
export const sheetOf = ({ round, unit, person }: CodeHolder): SubjectOfEvidence => ({ round, unit, person });

/** A file of the sheet that the code opens; any other is as if it were not there. */
export async function ownFile(
  holder: CodeHolder,
  evidence: EvidenceId,
): Promise<Result<Head<EvidenceFile>, Refusal<'not-found'>>> {
  const head = await evidenceFiles.load(evidenceRef(evidence));
  return orNotFound(head && isEvidenceOf(sheetOf(holder), head.state) ? head : undefined, FILE);
}
