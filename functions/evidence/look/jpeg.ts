import { PICTURE_AREA } from '@bang-vang/shared/data/evidence.ts';
import { must } from '../faulty.ts';
import { tellsLocation } from './tiff.ts';

const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers without a length: restarts, and the filler. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Walks a JPEG picture from its first marker to its last (ITU-T T.81, B.1.1.4). Faults: no JPEG, cut off, anything after
 * its end, an area too large to open, the place where it was taken.
 */
export function lookAtJpeg(bytes: Buffer): void {
  must(bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8, 'type-differs');
  let at = 2;
  let framed = false;
  for (;;) {
    must(at + 2 <= bytes.length && bytes[at] === 0xff, 'broken');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2;
    if (marker === END) break;
    if (isBare(marker)) continue;
    must(at + 2 <= bytes.length, 'broken');
    const length = bytes.readUInt16BE(at);
    must(length >= 2 && at + length <= bytes.length, 'broken');
    const part = bytes.subarray(at + 2, at + length);
    if (isFrame(marker)) {
      must(part.length >= 6, 'broken');
      must(part.readUInt16BE(1) * part.readUInt16BE(3) <= PICTURE_AREA, 'too-dense');
      framed = true;
    }
    if (marker === APP1) lookAtMetadata(part);
    at = marker === SCAN ? afterScan(bytes, at + length) : at + length;
  }
  must(framed, 'broken');
  must(at === bytes.length, 'more-than-it-says');
}

/** Exif may not tell a place; XMP could tell it in many ways, and no browser writes any. */
function lookAtMetadata(part: Buffer): void {
  const name = part.toString('latin1', 0, 6);
  must(name === 'Exif\0\0' && !tellsLocation(part.subarray(6)), 'location');
}

/** Where the compressed data end: at a marker that is neither a restart nor a stuffed byte. */
function afterScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    must(at >= 0 && at + 1 < bytes.length, 'broken');
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !isBare(next) && next !== 0xff) return at;
    at += next === 0xff ? 1 : 2;
  }
}
