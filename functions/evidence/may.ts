import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { Actor, CodeHolder } from '@bang-vang/shared/domain/access/actor.ts';
import { mayActFor, mayAssess, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { mayOpenAsAsked } from '../kit/asked-reviewer.ts';
import { foundPlace, notAllowed, orNotFound } from '../kit/found.ts';
import type { Head } from '../table/aggregate.ts';
import { evidenceFiles, evidenceRef } from '../table/evidence-file.ts';
import { FILE } from './checked.ts';

/** Who adds evidence to a sheet: the unit's officer to its own; to a person's, for a paper sheet, whoever assesses it. */
export const mayAdd = (actor: Actor, place: Place, { person }: SubjectOfEvidence, today: Day): boolean =>
  person === undefined ? mayActFor(actor, place, today) : mayAssess(actor, place, person, today);

/**
 * Who looks at the evidence of a sheet: whoever reads the unit and, for a collective sheet, whoever was asked to review it.
 */
export async function mayLookAt(
  actor: Actor,
  place: Place,
  { round, unit, person }: SubjectOfEvidence,
  today: Day,
): Promise<boolean> {
  if (mayRead(actor, place, today)) return true;
  return person === undefined && mayOpenAsAsked(actor, { round, unit }, today);
}

/** The file, for an account that may look at its sheet's evidence, or, where it adds to it, may add to that. */
export async function fileFor(
  actor: Actor,
  evidence: EvidenceId,
  today: Day,
  how: 'reads' | 'adds',
): Promise<Result<Head<EvidenceFile>, Refusal<'not-found' | 'not-allowed'>>> {
  const head = orNotFound(await evidenceFiles.load(evidenceRef(evidence)), FILE);
  if (!head.ok) return head;
  const { state } = head.value;
  const place = await foundPlace(state.unit, today);
  if (!place.ok) return place;
  const may =
    how === 'reads'
      ? await mayLookAt(actor, place.value, state, today)
      : mayAdd(actor, place.value, state, today);
  return may ? head : notAllowed;
}

/** The sheet that a personal code opens. */
export const sheetOf = ({ round, unit, person }: CodeHolder): SubjectOfEvidence => ({ round, unit, person });

/** A file of the sheet that the code opens; any other is as if it were not there. */
export async function ownFile(
  { round, unit, person }: CodeHolder,
  evidence: EvidenceId,
): Promise<Result<Head<EvidenceFile>, Refusal<'not-found'>>> {
  const head = await evidenceFiles.load(evidenceRef(evidence));
  const own =
    head?.state.round === round && head.state.unit === unit && head.state.person === person
      ? head
      : undefined;
  return orNotFound(own, FILE);
}
