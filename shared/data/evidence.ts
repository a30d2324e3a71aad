import type { EvidenceType } from '../domain/evidence/evidence-name.ts';

const MB = 1024 * 1024;

/** How large a file of each type may be, in bytes. A picture that the browser has made smaller has less than 2 MB. */
export const EVIDENCE_MOST: Readonly<Record<EvidenceType, number>> = {
  jpeg: 8 * MB,
  png: 8 * MB,
  webp: 8 * MB,
  pdf: 20 * MB,
  docx: 20 * MB,
  xlsx: 20 * MB,
  pptx: 20 * MB,
};

/** The longest edge of a picture when the browser has made it smaller, in pixels: enough to read a page of A4. */
export const PICTURE_EDGE = 2_000;
/** How well a picture is kept then, from 0 to 1. */
export const PICTURE_QUALITY = 0.82;
/** How many files one subject may have been given, those that were taken off again included. */
export const FILES_OF_SUBJECT = 200;
/** How many days a file may stand without anything that refers to it, before it is removed. */
export const UNUSED_DAYS = 14;
/** The largest picture that is opened, in pixels of its area. */
export const PICTURE_AREA = 40_000_000;
