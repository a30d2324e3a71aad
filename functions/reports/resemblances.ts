import type { reports } from '@bang-vang/shared/contract/reports.ts';
import { RESEMBLANCE } from '@bang-vang/shared/data/resemblance.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayRead } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { NominationId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import {
  bandsOf,
  passagesOf,
  resemblance,
  signatureOf,
} from '@bang-vang/shared/domain/scoring/resemblance.ts';
import { unitName } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { comparedCitation, comparedSheet, textOf } from '../table/compared-text.ts';
import type { ComparedText } from '../table/compared-text.ts';
import { homeOf } from '../table/homed-id.ts';
import { textsInBands } from '../table/text-band.ts';
import type { TextSource } from '../table/text-band.ts';
import { placeOn } from '../table/tree.ts';
import { comparablePlace } from './comparable.ts';

/** So many of the texts that share most bands are read at their source. */
const READ_AT_MOST = 8;

type Reader = { readonly actor: Actor; readonly today: Day; readonly round: RoundId };

const within = (source: TextSource) =>
  source.kind === 'citation' ? { nomination: source.nomination } : { item: source.item };

/** Another unit's text beside one of these, if it is as like it as the data ask for. */
async function beside(text: string, source: TextSource, { actor, today, round }: Reader) {
  const other = await textOf(round, source);
  const share = other === undefined ? 0 : resemblance(text, other, RESEMBLANCE);
  if (other === undefined || share < RESEMBLANCE.least) return undefined;
  const place = await placeOn(source.unit, today);
  if (!place || !mayRead(actor, place, today)) return 'elsewhere';
  const passages = passagesOf(text, other, RESEMBLANCE).map(({ one, other: there }) => ({
    one: { ...one },
    other: { ...there },
  }));
  return { unit: await unitName(source.unit, today), ...within(source), text: other, share, passages };
}

/** What is like one text, read at its source; what the reader may not read is counted only. */
async function likeText({ source, text }: ComparedText, reader: Reader) {
  const bands = bandsOf(signatureOf(text, RESEMBLANCE), RESEMBLANCE);
  const found = await textsInBands(reader.round, bands);
  const others = found.filter(({ unit }) => unit !== source.unit).slice(0, READ_AT_MOST);
  const seen = await sideBySide(others, (other) => beside(text, other, reader));
  const alike = seen.flatMap((one) => (one === undefined || one === 'elsewhere' ? [] : [one]));
  return {
    ...(source.kind === 'line' && { item: source.item }),
    text,
    alike: alike.toSorted((a, b) => b.share - a.share),
    elsewhere: seen.filter((one) => one === 'elsewhere').length,
  };
}

const isFrom = (nomination: NominationId, round: RoundId, unit: UnitId): boolean => {
  const home = homeOf(nomination);
  return home.round === round && home.unit === unit;
};

/**
 * What resembles the texts of a unit's sheet, or of one of its nominations, elsewhere in the round: a hint for whoever reviews
 * it, never a verdict. Index and sources are read by key, a bounded number of each.
 */
export const findResemblances: UseCase<typeof reports.findResemblances> = async ({
  params,
  query,
  actor,
  today,
}) => {
  const { round, unit } = params;
  const place = await comparablePlace(actor, unit, today);
  if (!place.ok) return place;
  const { nomination } = query;
  const texts = nomination
    ? isFrom(nomination, round, unit)
      ? await comparedCitation({ kind: 'citation', unit, nomination })
      : []
    : await comparedSheet(round, unit);
  const told = await sideBySide(texts, (text) => likeText(text, { actor, today, round }));
  return ok({ texts: told.filter(({ alike, elsewhere }) => alike.length > 0 || elsewhere > 0) });
};
