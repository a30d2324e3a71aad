import { HAPPENING_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Change, Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Head, Ref } from '../table/aggregate.ts';
import { eventsAfter } from '../table/event.ts';
import { nameOfWriter } from './writer-name.ts';

/** The refusal of a command that was decided on an older version: the version now, and who has done what since. */
export async function staleness(
  ref: Ref,
  head: Head<unknown> | undefined,
  expected: number,
): Promise<{ readonly ok: false; readonly refusal: Refusal<'stale'> }> {
  const events = (await eventsAfter(ref.name, 0)).filter(({ version }) => version > expected);
  const saves = (head?.saves ?? []).filter(({ version }) => version > expected);
  const changes: readonly Change[] = await Promise.all([
    ...events.map(async ({ happening, by, onBehalfOf, at }) => ({
      what: HAPPENING_NAMES[happening.kind],
      by: onBehalfOf
        ? `${await nameOfWriter(by)}, thay ${await nameOfWriter(onBehalfOf)}`
        : await nameOfWriter(by),
      at,
    })),
    ...saves.map(async ({ by, at }) => ({ what: 'Lưu nháp', by: await nameOfWriter(by), at })),
  ]);
  const inOrder = changes.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return refuse({ code: 'stale', version: head?.version ?? 0, changes: inOrder });
}
