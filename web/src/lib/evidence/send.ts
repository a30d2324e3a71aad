// Loaded when the first file is chosen: a sheet without files never carries it.
import type { EvidenceView } from '@bang-vang/shared/contract/evidence.ts';
import { PICTURE_EDGE, PICTURE_QUALITY } from '@bang-vang/shared/data/evidence.ts';
import { upload } from '../imports/upload.ts';
import type { UploadEnd } from '../imports/upload.ts';
import type { Problem } from '../problem.ts';
import type { EvidenceSource } from './source.ts';

/** How sending a file ends: with the file as the server judged it, with what it refused, or on the way. */
export type Sent =
  | { readonly kind: 'judged'; readonly file: EvidenceView }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'mishap'; readonly end: Exclude<UploadEnd, 'sent'> };

type Watch = {
  readonly onPercent: (percent: number) => void;
  /** Hands over what stops the upload. */
  readonly onStop: (stop: () => void) => void;
};

const SCANS = 20;
const SCAN_PAUSE_MS = 3_000;

/** Announces, uploads and has checked one file; a picture is made smaller first, which drops where it was taken. */
export async function sendEvidence(
  file: File,
  source: EvidenceSource,
  key: string,
  { onPercent, onStop }: Watch,
): Promise<Sent> {
  const small = await withoutMetadata(file);
  const announced = await source.announce(
    { name: small.name, size: small.size, sha256: await sha256Of(small) },
    key,
  );
  if (!announced.ok) return { kind: 'refused', problem: announced.problem };
  const { evidence } = announced.value;
  const ticket = await source.upload(evidence);
  if (!ticket.ok) return { kind: 'refused', problem: ticket.problem };
  const sending = upload(small, ticket.value, onPercent);
  onStop(sending.stop);
  const end = await sending.end;
  if (end !== 'sent') return { kind: 'mishap', end };
  for (let look = 0; ; look += 1) {
    const checked = await source.check(evidence);
    if (!checked.ok) return { kind: 'refused', problem: checked.problem };
    if (checked.value.state !== 'quarantined' || look === SCANS)
      return { kind: 'judged', file: checked.value };
    await new Promise((done) => setTimeout(done, SCAN_PAUSE_MS));
  }
}

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A picture drawn anew, at most `PICTURE_EDGE` long; anything else, and what this browser cannot draw, as it is. */
async function withoutMetadata(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, PICTURE_EDGE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return file;
  // A picture with holes in it stands on white, as on paper: JPEG has no holes.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/jpeg', PICTURE_QUALITY);
  });
  return drawn ? new File([drawn], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' }) : file;
}
