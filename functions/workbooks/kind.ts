import type { Source } from './source.ts';
import { bytesAt } from './source.ts';

/** What a file is by its bytes: one of the two that can be read further, or why it cannot. */
export type FileKind = 'zip' | 'text' | 'workbook-old' | 'workbook-encrypted' | 'not-a-workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** PDF, RTF, PNG, JPEG, GIF, gzip, RAR, 7-Zip, and pages of HTML or XML that old programs call .xls. */
const OTHERS = ['%PDF', '{\\rtf', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'Rar!', '7z\xbc\xaf', '<'];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Tells what a file is, whatever it is called. */
export async function kindOf(source: Source): Promise<FileKind> {
  const head = await bytesAt(source, 0, 512);
  if (startsWith(head, ZIP)) return 'zip';
  if (startsWith(head, OLE)) return (await isEncrypted(source, head)) ? 'workbook-encrypted' : 'workbook-old';
  const start = Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return OTHERS.some((other) => start.startsWith(other)) ? 'not-a-workbook' : 'text';
}

/** A workbook with a password lies whole in a stream of this name ([MS-OFFCRYPTO] 2.3.4.4), listed in the first directory sector. */
async function isEncrypted(source: Source, head: Uint8Array): Promise<boolean> {
  const header = new DataView(head.buffer, head.byteOffset, head.length);
  if (head.length < 512) return false;
  const sectorBytes = 2 ** Math.min(header.getUint16(30, true), 12);
  const directory = (header.getUint32(48, true) + 1) * sectorBytes;
  const listed = Buffer.from(await bytesAt(source, directory, 4096)).toString('utf16le');
  return listed.includes('EncryptedPackage');
}
