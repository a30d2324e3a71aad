import type { EvidenceId, PactId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Write } from '../../kit/commit.ts';
import { collectiveSheetRef, collectiveSheets } from '../../table/collective-sheet.ts';
import { individualSheetRef, individualSheets } from '../../table/individual-sheet.ts';
import { pactRef, pacts } from '../../table/pact.ts';
import { pastOfPerson } from '../../table/persons-past.ts';
import { pastOf } from '../../table/sheet-past.ts';

/** What of its files a subject holds, as it was read. */
export type Holding = {
  /** `for-good`: in what is kept as it was sent or agreed to; `now`: behind what may still be changed. */
  readonly of: (evidence: EvidenceId) => 'for-good' | 'now' | 'not';
  /** Has a transaction refused when the subject has moved since; a version that is sent moves it too. */
  readonly unmoved: Write;
};

/** Reads what a subject holds of its files; a sheet that nobody has saved holds nothing. */
export async function holdingOf(subject: SubjectOfEvidence): Promise<Holding> {
  const { round, unit, person } = subject;
  if (subject.pact !== undefined) return heldByPact(subject.pact);
  if (person !== undefined) {
    const ref = individualSheetRef(round, unit, person);
    const head = await individualSheets.load(ref);
    const sent = named(await pastOfPerson({ round, unit, person }));
    const files = named(head?.state);
    // Once it is assessed, nobody takes a person's sheet back to change it.
    const stands = head !== undefined && head.state.state !== 'draft' && head.state.state !== 'submitted';
    return {
      of: (file) =>
        sent.has(file) || (stands && files.has(file)) ? 'for-good' : files.has(file) ? 'now' : 'not',
      unmoved: individualSheets.unmoved(ref, head?.version ?? 0),
    };
  }
  const ref = collectiveSheetRef(round, unit);
  // The head before the past: what is sent after it was read moves it.
  const head = await collectiveSheets.load(ref);
  const past = await pastOf(round, unit, { consistent: true });
  const files = named(head?.state);
  const sent = named(past);
  return {
    of: (file) => (sent.has(file) ? 'for-good' : files.has(file) ? 'now' : 'not'),
    unmoved: collectiveSheets.unmoved(ref, head?.version ?? 0),
  };
}

/** The results of a pact may be put forward anew, with other files, until all have agreed to them. */
async function heldByPact(pact: PactId): Promise<Holding> {
  const ref = pactRef(pact);
  const head = await pacts.load(ref);
  const files = named(head?.state);
  const held = head?.state.state === 'agreed' ? 'for-good' : 'now';
  return { of: (file) => (files.has(file) ? held : 'not'), unmoved: pacts.unmoved(ref, head?.version ?? 0) };
}

/**
 * Every text in what is kept of a subject. Whatever names a file holds it, behind a line, as the picture of a paper sheet, or in
 * a place that is thought of later: what is forgotten here would be lost.
 */
function named(kept: unknown): ReadonlySet<string> {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return new Set(texts(kept));
}
