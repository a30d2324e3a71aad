import { RESEMBLANCE } from '@bang-vang/shared/data/resemblance.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { comparedLines, wordsToLine } from '@bang-vang/shared/domain/scoring/compared-texts.ts';
import { collectiveSheetRef, collectiveSheets } from './collective-sheet.ts';
import { nominationRef, nominations } from './nomination.ts';
import type { TextSource } from './text-band.ts';

export type ComparedText = { readonly source: TextSource; readonly text: string };

/** The citation of a nomination as it stands; nothing where its words were erased. */
export async function comparedCitation(source: Extract<TextSource, { kind: 'citation' }>) {
  const head = await nominations.load(nominationRef(source.nomination));
  return head && head.state.citation !== '' ? [{ source, text: head.state.citation }] : [];
}

/** What of a unit's sheet is compared, as it stands; nothing of a draft. */
export async function comparedSheet(round: RoundId, unit: UnitId): Promise<readonly ComparedText[]> {
  const head = await collectiveSheets.load(collectiveSheetRef(round, unit));
  if (!head || head.state.state === 'draft') return [];
  return comparedLines(head.state, RESEMBLANCE).map(({ item, text }) => ({
    source: { kind: 'line', unit, item },
    text,
  }));
}

/** The words of a source as they stand now; undefined where there are none any more. */
export async function textOf(round: RoundId, source: TextSource): Promise<string | undefined> {
  if (source.kind === 'citation') return (await comparedCitation(source))[0]?.text;
  const head = await collectiveSheets.load(collectiveSheetRef(round, source.unit));
  return head && head.state.state !== 'draft' ? wordsToLine(head.state, source.item) : undefined;
}
