import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EVIDENCE_FILES_PATH, JOB_FILES_PATH, signedQuery } from './file-ticket.ts';
import type { LocalTicket } from './file-ticket.ts';
import { now, optionalSetting, setting } from './live.ts';

/** A file on the disk of this machine, for as long as somebody reads it. */
export type FileAtHand = { readonly path: string; [Symbol.asyncDispose](): Promise<void> };

/** An address that takes one file of exactly the announced size, for some minutes. */
export type UploadTicket = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/**
 * Where files lie that people send and fetch by addresses of some minutes: those of jobs for a few days, evidence until its
 * sheet is gone.
 */
export type KeptFiles = {
  /** With `sha256` (64 hexadecimal digits) the store takes these bytes and no others. */
  uploadTicket(file: string, size: number, sha256?: string): Promise<UploadTicket>;
  /**
   * To be saved under the name, whatever it is; with `drawn`, a type of picture, an element of a page may draw it. As a page of
   * its own nothing is ever shown.
   */
  downloadUrl(file: string, name: string, drawn?: string): Promise<string>;
  /** How large it is; undefined when it has not arrived, or has been removed. */
  sizeOf(file: string): Promise<number | undefined>;
  /** Brings a large file here, without holding it in memory. */
  fetch(file: string): Promise<FileAtHand | undefined>;
  /** A small one, as text. */
  read(file: string): Promise<string | undefined>;
  /** With a `verdict` the bucket keeps it as a tag; without the tag it gives out nothing of what was checked. */
  write(file: string, content: Uint8Array | string, verdict?: 'clean'): Promise<void>;
  remove(file: string): Promise<void>;
  /** What somebody has written on it under this name; a folder has nothing of the kind. */
  tagOf(file: string, name: string): Promise<string | undefined>;
};

const UPLOAD_SECONDS = 900;
const DOWNLOAD_SECONDS = 300;
const BINARY = 'application/octet-stream';
const CHECKSUM = 'x-amz-checksum-sha256';
/** The tag that the bucket's policy asks for; the stack says the same name. */
const VERDICT_TAG = 'verdict';

/** The files of jobs. */
export const jobFiles = (): KeptFiles => filesOf('JOB', JOB_FILES_PATH);

/** The files that people send as evidence: first in the quarantine, and once they are clean under another key. */
export const keptEvidence = (): KeptFiles => filesOf('EVIDENCE', EVIDENCE_FILES_PATH);
export const quarantineKey = (evidence: EvidenceId): string => `quarantine/${evidence}`;
export const cleanKey = (evidence: EvidenceId): string => `clean/${evidence}`;

/** The store that the environment names for a use: `<use>_BUCKET`, or on one machine `<use>_FOLDER`. */
function filesOf(use: 'JOB' | 'EVIDENCE', path: string): KeptFiles {
  const folder = optionalSetting(`${use}_FOLDER`);
  if (folder === undefined) return filesInBucket(setting(`${use}_BUCKET`));
  return filesInFolder(folder, `${setting(`${use}_FOLDER_ORIGIN`)}${path}`, setting(`${use}_FOLDER_KEY`));
}

/** Without this the SDK would sign the checksum of an empty body into each address, and S3 refuse every upload. */
const presigning = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });

/** A bucket. The signature covers the length, so that nothing longer than announced is taken. */
export function filesInBucket(Bucket: string, client = presigning): KeptFiles {
  const get = async (Key: string) => {
    try {
      return (await client.send(new GetObjectCommand({ Bucket, Key }))).Body;
    } catch (cause) {
      if (cause instanceof NoSuchKey) return undefined;
      throw cause;
    }
  };
  return {
    async uploadTicket(Key, ContentLength, sha256) {
      const checksum = sha256 === undefined ? undefined : Buffer.from(sha256, 'hex').toString('base64');
      const put = new PutObjectCommand({
        Bucket,
        Key,
        ContentLength,
        ContentType: BINARY,
        ...(checksum && { ChecksumSHA256: checksum }),
      });
      const signed = {
        expiresIn: UPLOAD_SECONDS,
        signableHeaders: new Set(['content-type', 'content-length', CHECKSUM]),
        // As a header, not in the query: only then S3 compares it with what arrives.
        unhoistableHeaders: new Set([CHECKSUM]),
      };
      const headers = { 'content-type': BINARY, ...(checksum && { [CHECKSUM]: checksum }) };
      return { url: await getSignedUrl(client, put, signed), headers };
    },
    downloadUrl: (Key, name, drawn) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket,
          Key,
          ResponseContentType: drawn ?? BINARY,
          ResponseContentDisposition: disposition(name),
        }),
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
      const folder = await mkdtemp(join(tmpdir(), 'kept-'));
      const path = join(folder, 'file');
      await pipeline(body as Readable, createWriteStream(path, { mode: 0o600 }));
      return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
    },
    read: async (Key) => (await get(Key))?.transformToString(),
    async write(Key, Body, verdict) {
      const tagged = verdict === undefined ? {} : { Tagging: `${VERDICT_TAG}=${verdict}` };
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key,
          Body,
          ContentType: BINARY,
          ContentDisposition: 'attachment',
          ...tagged,
        }),
      );
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    async tagOf(Key, name) {
      const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket, Key }));
      return TagSet.find((tag) => tag.Key === name)?.Value;
    },
  };
}

const disposition = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** A folder of one machine behind an address; addresses are signed with `key`. */
export function filesInFolder(folder: string, base: string, key: string): KeptFiles {
  const at = (file: string) => join(folder, file);
  const address = (ticket: LocalTicket) => `${base}?${signedQuery(ticket, key)}`;
  const until = (seconds: number) => Date.parse(now()) + seconds * 1_000;
  return {
    uploadTicket: async (file, size, sha256) => ({
      url: address({
        does: 'put',
        file,
        size,
        ...(sha256 === undefined ? {} : { sha256 }),
        until: until(UPLOAD_SECONDS),
      }),
      headers: { 'content-type': BINARY },
    }),
    downloadUrl: async (file, name, drawn) =>
      address({
        does: 'get',
        file,
        name,
        ...(drawn === undefined ? {} : { drawn }),
        until: until(DOWNLOAD_SECONDS),
      }),
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
    tagOf: async () => undefined,
  };
}

const unlessMissing = (cause: unknown): undefined => {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
  throw cause;
};
