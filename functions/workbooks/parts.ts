import { crc32 } from 'node:zlib';
import type { Entry, Options, ZipFile } from 'yauzl';
import { fromBuffer, open } from 'yauzl';
import type { Limits } from './limits.ts';
import { Refused } from './refused.ts';
import type { Source } from './source.ts';

/** The parts of a workbook: what its zip file holds, by name. Nothing is inflated before it is read. */
export type Parts = {
  readonly has: (name: string) => boolean;
  readonly names: () => Iterable<string>;
  /** The inflated bytes of a part, a chunk at a time. Refused: no such part, too large, too dense, encrypted, damaged. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array, void, void>;
  /** The same of a part that grows with the list: a sheet, the shared texts. */
  readonly readLong: (name: string) => AsyncGenerator<Uint8Array, void, void>;
  readonly close: () => void;
};

/**
 * Opens the zip file by its directory. Refused: a broken directory; more entries than allowed; a name that leads out of
 * the file; the same name twice, which two readers could take differently.
 */
export async function openParts(source: Source, limits: Limits): Promise<Parts> {
  const zip = await opened(source);
  try {
    const entries = await entriesOf(zip, limits);
    return {
      has: (name) => entries.has(name),
      names: () => entries.keys(),
      read: (name) => inflated(zip, entries.get(name), limits, limits.smallPartBytes),
      readLong: (name) => inflated(zip, entries.get(name), limits, limits.partBytes),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const broken = (): Refused => new Refused({ code: 'workbook-broken' });

function opened(source: Source): Promise<ZipFile> {
  const options: Options = { lazyEntries: true, autoClose: false, strictFileNames: true };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(broken()) : resolve(zip));
    if ('path' in source) open(source.path, options, done);
    else
      fromBuffer(
        Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length),
        options,
        done,
      );
  });
}

// The messages of yauzl for names that are absolute, climb with `..` or hold a backslash.
const UNSAFE_NAME = /invalid relative path|absolute path|invalid characters in fileName/;

function entriesOf(zip: ZipFile, limits: Limits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    if (zip.entryCount > limits.entries) return reject(new Refused({ code: 'workbook-unsafe' }));
    zip.on('error', ({ message }: Error) =>
      reject(UNSAFE_NAME.test(message) ? new Refused({ code: 'workbook-unsafe' }) : broken()),
    );
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) return reject(new Refused({ code: 'workbook-unsafe' }));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* inflated(
  zip: ZipFile,
  entry: Entry | undefined,
  limits: Limits,
  most: number,
): AsyncGenerator<Uint8Array, void, void> {
  if (!entry) throw broken();
  if (entry.isEncrypted()) throw new Refused({ code: 'workbook-encrypted' });
  const { compressedSize, uncompressedSize } = entry;
  const isDense = uncompressedSize > limits.denseFrom && uncompressedSize > compressedSize * limits.ratio;
  if (isDense || uncompressedSize > most) throw new Refused({ code: 'workbook-too-dense' });
  // A part that is larger than its entry says ends in an error of yauzl: what is declared here is what can come.
  const stream = await new Promise<AsyncIterable<Uint8Array> & { destroy: () => void }>((resolve, reject) =>
    zip.openReadStream(entry, (error, found) => (error ? reject(broken()) : resolve(found))),
  );
  const chunks = stream[Symbol.asyncIterator]();
  let check = 0;
  try {
    for (;;) {
      const next = await chunks.next().catch(() => Promise.reject(broken()));
      if (next.done) break;
      check = crc32(next.value, check);
      yield next.value;
    }
    if (check !== entry.crc32) throw broken();
  } finally {
    stream.destroy();
  }
}
