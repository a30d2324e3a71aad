import { keptEvidence } from '../kit/kept-files.ts';
import { optionalSetting } from '../kit/live.ts';

/** What looks for malware says of a file; `pending` while it is still at it. */
type Scanned = 'clean' | 'infected' | 'pending' | 'not-scanned';

/** Looks for malware in a file of the quarantine, given its bytes and whatever they hold when unpacked. */
export type Scanner = (key: string, layers: readonly Buffer[]) => Promise<Scanned>;

const EICAR_START = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$`;
const EICAR = `${EICAR_START}EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;
/** The same in base64, from each of the three places that a text can begin at; what depends on its neighbours is cut off. */
const EICAR_ENCODED = [0, 1, 2].map((shift) => {
  const encoded = Buffer.from(' '.repeat(shift) + EICAR).toString('base64');
  return encoded.slice(shift === 0 ? 0 : 4, -8);
});
const EICAR_WIDE = Buffer.from(EICAR, 'utf16le');

/**
 * The rules of one machine: the EICAR test file in clear, in two-byte letters and in base64, in the file itself, in each
 * part of an Office document and in each inflated stream of a PDF. They stand in for a scanner, they are none.
 */
export const scanByRules: Scanner = async (_key, layers) => {
  const signs = [EICAR, ...EICAR_ENCODED].map((sign) => Buffer.from(sign, 'latin1'));
  const infected = layers.some((layer) => [...signs, EICAR_WIDE].some((sign) => layer.includes(sign)));
  return infected ? 'infected' : 'clean';
};

/** The tag that GuardDuty Malware Protection for S3 puts on an object once it has scanned it. */
const SCANNED_TAG = 'GuardDutyMalwareScanStatus';

/** What GuardDuty has written on the object, after the rules of one machine; nothing yet counts as still at it. */
const scanByGuardDuty: Scanner = async (key, layers) => {
  if ((await scanByRules(key, layers)) === 'infected') return 'infected';
  return verdictOf(await keptEvidence().tagOf(key, SCANNED_TAG));
};

/** Reads a status of GuardDuty; there are some for what it could not scan. */
export function verdictOf(status: string | undefined): Scanned {
  if (status === undefined) return 'pending';
  if (status === 'THREATS_FOUND') return 'infected';
  return status === 'NO_THREATS_FOUND' ? 'clean' : 'not-scanned';
}

/** The scanner that the environment has: where files lie in a bucket, GuardDuty looks at them. */
export const scanner = (): Scanner =>
  optionalSetting('EVIDENCE_BUCKET') === undefined ? scanByRules : scanByGuardDuty;
