import { RESEMBLANCE } from '@bang-vang/shared/data/resemblance.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { NominationId, PersonId, RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { bandsOf, signatureOf } from '@bang-vang/shared/domain/scoring/resemblance.ts';
import { canonical } from '../kit/digest.ts';
import type { Write } from '../kit/commit.ts';
import { comparedCitation, comparedSheet } from '../table/compared-text.ts';
import type { ComparedText } from '../table/compared-text.ts';
import type { StoredEvent } from '../table/event.ts';
import { everyIdentityOf } from '../table/identities.ts';
import { nominationRef, nominationsFrom } from '../table/nomination.ts';
import { allRounds } from '../table/round.ts';
import { deleteTextBand, nameOfText, putTextBand } from '../table/text-band.ts';
import type { BandKey } from '../table/text-band.ts';
import { close } from './projection.ts';
import type { Projection } from './projection.ts';

const NAME = 'resemblances';

const remembered = (memory: unknown): readonly BandKey[] => (memory as readonly BandKey[] | undefined) ?? [];
const forgotten = (memory: unknown): readonly Write[] => remembered(memory).map(deleteTextBand);

/** What of an aggregate is compared from now on; undefined where this changes nothing of it. */
async function comparedAfter({
  aggregate,
  happening,
}: StoredEvent): Promise<{ readonly round: RoundId; readonly texts: readonly ComparedText[] } | undefined> {
  switch (happening.kind) {
    case 'nominated': {
      const nomination = id<NominationId>(aggregate.slice(aggregate.indexOf('#') + 1));
      const source = { kind: 'citation', unit: happening.unit, nomination } as const;
      return { round: happening.round, texts: await comparedCitation(source) };
    }
    case 'sheet-submitted':
      return { round: happening.round, texts: await comparedSheet(happening.round, happening.unit) };
    case 'sheet-withdrawn':
    case 'sheet-returned':
      return { round: happening.round, texts: [] };
    default:
      return undefined;
  }
}

/** The nominations of a person, under whichever record of the same human. */
async function nominationsOf(person: PersonId): Promise<readonly string[]> {
  const [{ identities, units }, rounds] = await Promise.all([everyIdentityOf(person), allRounds()]);
  const made = await Promise.all(
    rounds.flatMap(({ state }) => units.map((unit) => nominationsFrom(state.id, unit))),
  );
  return made
    .flat()
    .filter(({ state: { nominee } }) => nominee.kind === 'person' && identities.includes(nominee.person))
    .map(({ state }) => nominationRef(state.id).name);
}

/**
 * Into which bands the texts of units fall, so that texts like one of them are found by a few keys. An event of an
 * aggregate indexes its words as they stand when it is told; nothing but hashes is kept. Where a person is erased, the hashes
 * of what was written of them go too.
 */
export const resemblances: Projection = {
  name: NAME,
  async retell(event, before) {
    const compared = await comparedAfter(event);
    if (!compared) return { writes: [], memory: before.memory };
    const items = compared.texts.flatMap(({ source, text }) =>
      bandsOf(signatureOf(text, RESEMBLANCE), RESEMBLANCE).map((band) => ({
        key: { round: compared.round, band, text: nameOfText(source) } satisfies BandKey,
        source,
      })),
    );
    const kept = new Set(items.map(({ key }) => canonical(key)));
    const gone = remembered(before.memory).filter((key) => !kept.has(canonical(key)));
    return {
      writes: [...gone.map(deleteTextBand), ...items.map(({ key, source }) => putTextBand(key, source))],
      memory: items.map(({ key }) => key),
    };
  },
  async after({ happening }) {
    if (happening.kind !== 'person-erased') return;
    for (const aggregate of await nominationsOf(happening.person)) await close(NAME, aggregate, forgotten);
  },
  undo: forgotten,
};
