import type * as z from 'zod';
import type { journalEntryView } from '@bang-vang/shared/contract/journal.ts';
import { journalSentence } from '@bang-vang/shared/contract/journal-sentences.ts';
import { unitOf } from '@bang-vang/shared/domain/events.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId, WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { unitNames } from '../kit/names.ts';
import { loadProvince } from '../table/province.ts';
import { namesIn, nameOfWriter } from './names-in-journal.ts';
import type { ToTell } from './names-in-journal.ts';

export type EntryView = z.output<typeof journalEntryView>;

/** Events as their reader sees them: who, what, when, from which version to which. */
export async function viewsOf(told: readonly ToTell[], today: Day): Promise<EntryView[]> {
  const { federation } = await loadProvince();
  const [names, writers, units] = await Promise.all([
    namesIn(told, today),
    namesOfWriters(told),
    unitNames([federation, ...told.flatMap(({ event }) => unitOf(event.happening) ?? [])], today),
  ]);
  const writer = (id: WriterId) => ({ id, name: writers.get(id) ?? id });
  return told.map(({ event, previous }) => {
    const { aggregate, seq, at, by, onBehalfOf, version, happening } = event;
    return {
      aggregate,
      seq,
      at,
      kind: happening.kind,
      by: writer(by),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: writer(onBehalfOf) }),
      unit: { ...units(unitOf(happening) ?? federation) },
      sentence: journalSentence(happening, names),
      from: version - 1,
      to: version,
      savedBetween: version - 1 - previous,
    };
  });
}

async function namesOfWriters(told: readonly ToTell[]): Promise<ReadonlyMap<WriterId, string>> {
  const units = new Map<WriterId, Set<UnitId>>();
  for (const { event, readable } of told)
    for (const writer of [event.by, ...(event.onBehalfOf === undefined ? [] : [event.onBehalfOf])])
      units.set(writer, new Set([...(units.get(writer) ?? []), ...readable]));
  const named = [...units].map(
    async ([writer, there]) => [writer, await nameOfWriter(writer, [...there])] as const,
  );
  return new Map(await Promise.all(named));
}
