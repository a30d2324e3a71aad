import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Where the bytes of a file are: on the local disk, or in memory already. */
export type Source = { readonly path: string } | { readonly bytes: Uint8Array };

/** The size, in bytes. */
export const sizeOf = async (source: Source): Promise<number> =>
  'bytes' in source ? source.bytes.length : (await stat(source.path)).size;

/** Some bytes from an offset; fewer where the file ends before. */
export async function bytesAt(source: Source, offset: number, length: number): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(offset, offset + length);
  await using file = await open(source.path);
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

const CHUNK = 64 * 1024;

/** All bytes in order, a chunk at a time. */
export async function* chunksOf(source: Source): AsyncGenerator<Uint8Array, void, void> {
  if ('path' in source) {
    yield* createReadStream(source.path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>;
    return;
  }
  for (let at = 0; at < source.bytes.length; at += CHUNK) yield source.bytes.subarray(at, at + CHUNK);
}
