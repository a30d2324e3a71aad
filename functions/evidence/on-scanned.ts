import type { EventBridgeEvent } from 'aws-lambda';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { digest } from '../kit/digest.ts';
import { quarantineKey } from '../kit/kept-files.ts';
import { now } from '../kit/live.ts';
import { evidenceFiles, evidenceRef } from '../table/evidence-file.ts';
import { checked } from './checked.ts';
import { scanByRules, verdictOf } from './scanner.ts';

type Detail = {
  readonly s3ObjectDetails: { readonly objectKey: string; readonly eTag: string };
  readonly scanResultDetails: { readonly scanResultStatus: string };
};
type Scanned = EventBridgeEvent<'GuardDuty Malware Protection Object Scan Result', Detail>;

/**
 * Hears what GuardDuty has found in an object of the quarantine and moves its file on: clean, or refused. The bytes are
 * those that were announced or the file is refused for that, so that nobody changes them between scan and check. The
 * same event again changes nothing.
 */
export async function handler({ detail }: Scanned): Promise<void> {
  const { objectKey, eTag } = detail.s3ObjectDetails;
  const evidence = id<EvidenceId>(objectKey.slice(objectKey.indexOf('/') + 1));
  if (objectKey !== quarantineKey(evidence)) return;
  const head = await evidenceFiles.load(evidenceRef(evidence));
  if (!head) return;
  const status = verdictOf(detail.scanResultDetails.scanResultStatus);
  const attempt = { key: `scan.${evidence}.${eTag}`, fingerprint: digest([evidence, eTag, status]) };
  const origin = { by: head.state.by, at: now(), attempt, inForce: [] };
  const outcome = await checked(head, origin, async (key, layers) =>
    (await scanByRules(key, layers)) === 'infected' ? 'infected' : status,
  );
  if (!outcome.ok && outcome.refusal.code === 'busy') throw new Error('busy: the event is to come again');
}
