import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { JOB_FILES_PATH, signedQuery } from './job-ticket.ts';
import type { LocalTicket } from './job-ticket.ts';
import { now, optionalSetting, setting } from './live.ts';

/** A file on the disk of this machine, for as long as somebody reads it. */
export type FileAtHand = { readonly path: string; [Symbol.asyncDispose](): Promise<void> };

/** An address that takes one file of exactly the announced size, for some minutes. */
export type UploadTicket = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** Where the files of jobs lie for a few days: what people send, what is prepared of it, what they fetch. */
export type JobFiles = {
  uploadTicket(file: string, size: number): Promise<UploadTicket>;
  downloadUrl(file: string, name: string): Promise<string>;
  /** How large it is; undefined when it has not arrived, or has been removed. */
  sizeOf(file: string): Promise<number | undefined>;
  /** Brings a large file here, without holding it in memory. */
  fetch(file: string): Promise<FileAtHand | undefined>;
  /** A small one, as text. */
  read(file: string): Promise<string | undefined>;
  write(file: string, content: Uint8Array | string): Promise<void>;
  remove(file: string): Promise<void>;
};

const UPLOAD_SECONDS = 900;
const DOWNLOAD_SECONDS = 300;
const BINARY = 'application/octet-stream';

/** The files that the environment names. */
export function jobFiles(): JobFiles {
  const folder = optionalSetting('JOB_FOLDER');
  return folder === undefined
    ? jobFilesInBucket(setting('JOB_BUCKET'))
    : jobFilesInFolder(folder, setting('JOB_FOLDER_ORIGIN'), setting('JOB_FOLDER_KEY'));
}

/** Without this the SDK would sign the checksum of an empty body into each address, and S3 refuse every upload. */
const presigning = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });

/** A bucket. The signature covers the length, so that nothing longer than announced is taken. */
function jobFilesInBucket(Bucket: string, client = presigning): JobFiles {
  const get = async (Key: string) => {
    try {
      return (await client.send(new GetObjectCommand({ Bucket, Key }))).Body;
    } catch (cause) {
      if (cause instanceof NoSuchKey) return undefined;
      throw cause;
    }
  };
  return {
    async uploadTicket(Key, ContentLength) {
      const put = new PutObjectCommand({ Bucket, Key, ContentLength, ContentType: BINARY });
      const signed = {
        expiresIn: UPLOAD_SECONDS,
        signableHeaders: new Set(['content-type', 'content-length']),
      };
      return { url: await getSignedUrl(client, put, signed), headers: { 'content-type': BINARY } };
    },
    downloadUrl: (Key, name) =>
      getSignedUrl(
        client,
        new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: attachment(name) }),
        { expiresIn: DOWNLOAD_SECONDS },
      ),
    async sizeOf(Key) {
      try {
        return (await client.send(new HeadObjectCommand({ Bucket, Key }))).ContentLength;
      } catch (cause) {
        if (cause instanceof NotFound) return undefined;
        throw cause;
      }
    },
    async fetch(Key) {
      const body = await get(Key);
      if (!body) return undefined;
      const folder = await mkdtemp(join(tmpdir(), 'job-'));
      const path = join(folder, 'file');
      await pipeline(body as Readable, createWriteStream(path, { mode: 0o600 }));
      return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
    },
    read: async (Key) => (await get(Key))?.transformToString(),
    async write(Key, Body) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: BINARY }));
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}

const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** A folder of one machine behind `origin`; addresses are signed with `key`. */
export function jobFilesInFolder(folder: string, origin: string, key: string): JobFiles {
  const at = (file: string) => join(folder, file);
  const address = (ticket: LocalTicket) => `${origin}${JOB_FILES_PATH}?${signedQuery(ticket, key)}`;
  const until = (seconds: number) => Date.parse(now()) + seconds * 1_000;
  return {
    uploadTicket: async (file, size) => ({
      url: address({ does: 'put', file, size, until: until(UPLOAD_SECONDS) }),
      headers: { 'content-type': BINARY },
    }),
    downloadUrl: async (file, name) => address({ does: 'get', file, name, until: until(DOWNLOAD_SECONDS) }),
    sizeOf: async (file) => (await stat(at(file)).catch(unlessMissing))?.size,
    async fetch(file) {
      const found = await stat(at(file)).catch(unlessMissing);
      return found && { path: at(file), [Symbol.asyncDispose]: async () => undefined };
    },
    read: (file) => readFile(at(file), 'utf8').catch(unlessMissing),
    async write(file, content) {
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(`${at(file)}.new`, content, { mode: 0o600 });
      await rename(`${at(file)}.new`, at(file));
    },
    remove: (file) => rm(at(file), { force: true }),
  };
}

const unlessMissing = (cause: unknown): undefined => {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
  throw cause;
};
