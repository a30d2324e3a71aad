import { createHash } from 'node:crypto';
import type { EvidenceFile, Verdict } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { Faulty, must } from './faulty.ts';
import { lookAtJpeg } from './look/jpeg.ts';
import { lookAtOffice } from './look/office.ts';
import { lookAtPdf } from './look/pdf.ts';
import { lookAtPng } from './look/png.ts';
import { lookAtWebp } from './look/webp.ts';
import type { Scanner } from './scanner.ts';

/** Whatever another kind of file begins with, or a browser would run: none of it belongs into a picture. */
const FOREIGN = [/<(script|html|svg|iframe|!doctype)[\s>]/i, /<\?php/i];
const ZIP_END = 'PK\x05\x06';
const ZIP_DIRECTORY = 'PK\x01\x02';

/**
 * Judges the bytes that have arrived for an announced file: first that they are the announced ones, then that they are
 * what the name claims and hold nothing else, then what the scanner says of them.
 */
export async function judged(
  file: Pick<EvidenceFile, 'type' | 'size' | 'sha256'>,
  bytes: Buffer,
  scan: (layers: readonly Buffer[]) => ReturnType<Scanner>,
): Promise<Verdict> {
  try {
    must(bytes.length === file.size, 'size-differs');
    must(createHash('sha256').update(bytes).digest('hex') === file.sha256, 'checksum-differs');
    // Malware is told first: whoever sent it is to hear of it, whatever else is wrong with the file.
    must((await scan([bytes])) !== 'infected', 'infected');
    const layers = await lookedThrough(file, bytes);
    const found = await scan([bytes, ...layers]);
    must(found !== 'infected', 'infected');
    must(found !== 'not-scanned', 'not-scanned');
    return { is: found };
  } catch (cause) {
    if (cause instanceof Faulty) return { is: 'refused', fault: cause.fault };
    throw cause;
  }
}

/** The file looked through by its type; answers whatever it holds when unpacked. */
async function lookedThrough(
  { type }: Pick<EvidenceFile, 'type'>,
  bytes: Buffer,
): Promise<readonly Buffer[]> {
  switch (type) {
    case 'jpeg':
      lookAtJpeg(bytes);
      return onlyPicture(bytes);
    case 'png':
      await lookAtPng(bytes);
      return onlyPicture(bytes);
    case 'webp':
      lookAtWebp(bytes);
      return onlyPicture(bytes);
    case 'pdf':
      return lookAtPdf(bytes);
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return lookAtOffice(bytes, type);
  }
}

/** A picture that is something else as well: a page, a program, an archive that readers open from their end. */
function onlyPicture(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('latin1');
  must(!FOREIGN.some((sign) => sign.test(text)), 'more-than-it-says');
  must(!(text.includes(ZIP_DIRECTORY) && text.includes(ZIP_END)), 'more-than-it-says');
  must(!text.slice(0, 2_048).includes('%PDF-'), 'more-than-it-says');
  return [];
}
