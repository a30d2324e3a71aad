import { UNUSED_DAYS } from '@bang-vang/shared/data/evidence.ts';
import { dayOf, daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { dueOn, removeEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { EvidenceFile } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { change, saveDraft } from '../../kit/change.ts';
import type { Origin } from '../../kit/change.ts';
import { digest } from '../../kit/digest.ts';
import { cleanKey, keptEvidence, quarantineKey } from '../../kit/kept-files.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import type { Head } from '../../table/aggregate.ts';
import {
  DUE_PLACES,
  evidenceFiles,
  evidenceRef,
  filesDue,
  placeOfSubject,
} from '../../table/evidence-file.ts';
import { FILE } from '../checked.ts';
import { holdingOf } from './holding.ts';
import type { Holding } from './holding.ts';

/** How far back days are looked at that a sweep has missed. */
const DAYS_BACK = 14;

/** What a sweep has come to: files that went, files that are held, and files that moved meanwhile. */
export type Swept = { readonly removed: number; readonly held: number; readonly moved: number };

/**
 * Removes the files that are due and that their subject does not refer to, neither as it is written nor as it was sent.
 * Whatever is held is due again later, or never. A file goes only while its subject stands where it was read, and a save
 * that refers to a file depends on the file: no file goes while it is being used. What was begun and not ended, in this
 * sweep or in one before it, is ended by the next.
 */
export async function sweepUnused(at: Instant): Promise<Swept> {
  const today = dayOf(at);
  const swept = { removed: 0, held: 0, moved: 0 };
  const places = Array.from({ length: (DAYS_BACK + 1) * DUE_PLACES }, (_, number) => number);
  await sideBySide(places, async (number) => {
    const day = daysAfter(today, Math.floor(number / DUE_PLACES) - DAYS_BACK);
    for await (const heads of filesDue(day, number % DUE_PLACES))
      for (const files of bySubject(heads)) for (const end of await sweepSubject(files, at)) swept[end] += 1;
  });
  return swept;
}

const bySubject = (heads: readonly Head<EvidenceFile>[]): readonly (readonly Head<EvidenceFile>[])[] => [
  ...Map.groupBy(heads, ({ state }) => placeOfSubject(state).join('#')).values(),
];

type End = keyof Swept;

async function sweepSubject(files: readonly Head<EvidenceFile>[], at: Instant): Promise<readonly End[]> {
  const [first] = files;
  if (!first) return [];
  const holding = await holdingOf(first.state);
  const ends: End[] = [];
  for (const file of files) ends.push(await sweepFile(file, holding, at));
  return ends;
}

async function sweepFile(head: Head<EvidenceFile>, holding: Holding, at: Instant): Promise<End> {
  const { state, version } = head;
  if (state.state === 'removed') return ended(state.id, version, at);
  const held = holding.of(state.id);
  if (held !== 'not')
    return (await due(head, held === 'for-good' ? undefined : daysAfter(dayOf(at), UNUSED_DAYS), at))
      ? 'held'
      : 'moved';
  const removed = await change(
    originOf(head, at),
    { aggregate: evidenceFiles, ref: evidenceRef(state.id), expected: version, what: FILE },
    (file) => removeEvidence(file, at),
    () => ({}),
    () => [holding.unmoved],
  );
  return removed.ok ? ended(state.id, removed.value.version, at) : 'moved';
}

/** The bytes go after the table has said so; only then nothing is due any more. */
async function ended(evidence: EvidenceId, version: number, at: Instant): Promise<End> {
  const files = keptEvidence();
  await files.remove(cleanKey(evidence));
  await files.remove(quarantineKey(evidence));
  const head = await evidenceFiles.load(evidenceRef(evidence));
  return head?.version === version && (await due(head, undefined, at)) ? 'removed' : 'moved';
}

async function due({ state, version, ...head }: Head<EvidenceFile>, day: Day | undefined, at: Instant) {
  const saved = await saveDraft(
    originOf({ state, version, ...head }, at),
    { aggregate: evidenceFiles, ref: evidenceRef(state.id), expected: version, what: FILE },
    (file) => ok(dueOn(file, day)),
  );
  return saved.ok;
}

/** The clock acts for whoever sent the file, as its check does. */
function originOf({ state, version }: Head<EvidenceFile>, at: Instant): Origin {
  const key = `sweep.${state.id}.${version}`;
  return { by: state.by, at, attempt: { key, fingerprint: digest([key, dayOf(at)]) }, inForce: [] };
}
