import { crc32, createInflate } from 'node:zlib';
import { Readable } from 'node:stream';
import { PICTURE_AREA } from '@bang-vang/shared/data/evidence.ts';
import { Faulty, must } from '../faulty.ts';
import { tellsLocation } from './tiff.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Chunks that belong to the picture itself; words and animations are not taken. */
const TAKEN = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs bKGD tIME sBIT hIST cICP eXIf'.split(' '),
);
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Walks a PNG picture chunk by chunk, each by its checksum, and inflates its rows (ISO/IEC 15948). Faults: no PNG, cut off,
 * a wrong checksum, chunks of something else, anything after its end, more rows than it says, the place it was taken.
 */
export async function lookAtPng(bytes: Buffer): Promise<void> {
  must(bytes.subarray(0, 8).equals(SIGNATURE), 'type-differs');
  const rows: Buffer[] = [];
  let expected = 0;
  let at = 8;
  for (let first = true; ; first = false) {
    must(at + 12 <= bytes.length, 'broken');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    must(end <= bytes.length, 'broken');
    const name = bytes.toString('latin1', at + 4, at + 8);
    const part = bytes.subarray(at + 8, at + 8 + length);
    must(crc32(bytes.subarray(at + 4, at + 8 + length)) === bytes.readUInt32BE(end - 4), 'broken');
    must(first === (name === 'IHDR'), 'broken');
    must(TAKEN.has(name), 'more-than-it-says');
    if (first) expected = rowBytes(part);
    if (name === 'IDAT') rows.push(part);
    if (name === 'eXIf') must(!tellsLocation(part), 'location');
    at = end;
    if (name === 'IEND') break;
  }
  must(at === bytes.length, 'more-than-it-says');
  await inflatesTo(rows, expected);
}

/** How many bytes the rows have at most when inflated: an interlaced picture has some more filter bytes. */
function rowBytes(header: Buffer): number {
  must(header.length === 13, 'broken');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits, colour] = [header[8] ?? 0, SAMPLES[header[9] ?? -1]];
  must(width > 0 && height > 0 && colour !== undefined, 'broken');
  must(width * height <= PICTURE_AREA, 'too-dense');
  return height * (Math.ceil((width * bits * colour) / 8) + 1) + height * 8;
}

async function inflatesTo(rows: readonly Buffer[], most: number): Promise<void> {
  let inflated = 0;
  try {
    const stream = Readable.from(rows).pipe(createInflate()) as AsyncIterable<Buffer>;
    for await (const chunk of stream) {
      inflated += chunk.length;
      must(inflated <= most, 'too-dense');
    }
  } catch (cause) {
    throw cause instanceof Faulty ? cause : new Faulty('broken');
  }
  must(inflated > 0, 'broken');
}
