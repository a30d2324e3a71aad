import { PICTURE_AREA } from '@bang-vang/shared/data/evidence.ts';
import { must } from '../faulty.ts';
import { tellsLocation } from './tiff.ts';

const TAKEN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'EXIF']);

/**
 * Walks a still WebP picture (RFC 9649). Faults: no WebP, cut off, chunks of something else (animations, XMP), anything
 * after its end, an area too large to open, the place it was taken.
 */
export function lookAtWebp(bytes: Buffer): void {
  const tag = (at: number) => bytes.toString('latin1', at, at + 4);
  must(bytes.length >= 20 && tag(0) === 'RIFF' && tag(8) === 'WEBP', 'type-differs');
  const end = bytes.readUInt32LE(4) + 8;
  must(end <= bytes.length, 'broken');
  must(end === bytes.length, 'more-than-it-says');
  let drawn = false;
  for (let at = 12; at < end;) {
    must(at + 8 <= end, 'broken');
    const length = bytes.readUInt32LE(at + 4);
    must(at + 8 + length <= end, 'broken');
    const name = tag(at);
    const part = bytes.subarray(at + 8, at + 8 + length);
    must(TAKEN.has(name), 'more-than-it-says');
    if (name === 'VP8X') {
      must(length >= 10, 'broken');
      must((part.readUIntLE(4, 3) + 1) * (part.readUIntLE(7, 3) + 1) <= PICTURE_AREA, 'too-dense');
    }
    if (name === 'EXIF') must(!tellsLocation(part), 'location');
    if (name === 'VP8 ' || name === 'VP8L') drawn = true;
    at += 8 + length + (length % 2);
  }
  must(drawn, 'broken');
}
