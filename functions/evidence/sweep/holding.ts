import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Write } from '../../kit/commit.ts';
import { collectiveSheetRef, collectiveSheets } from '../../table/collective-sheet.ts';
import { individualSheetRef, individualSheets } from '../../table/individual-sheet.ts';
import { pastOfPerson } from '../../table/persons-past.ts';
import { pastOf } from '../../table/sheet-past.ts';

/** What of its files a sheet holds, as it was read. */
export type Holding = {
  /** `for-good`: in a version that was sent and is kept; `now`: behind a line that may still be changed. */
  readonly of: (evidence: EvidenceId) => 'for-good' | 'now' | 'not';
  /** Has a transaction refused when the sheet has moved since; a version that is sent moves it too. */
  readonly unmoved: Write;
};

/** Reads what a sheet holds of its files; a sheet that nobody has saved holds nothing. */
export async function holdingOf({ round, unit, person }: SubjectOfEvidence): Promise<Holding> {
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

/**
 * Every text in what is kept of a sheet. Whatever names a file holds it, behind a line, as the picture of a paper sheet, or in
 * a place that is thought of later: what is forgotten here would be lost.
 */
function named(kept: unknown): ReadonlySet<string> {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return new Set(texts(kept));
}
