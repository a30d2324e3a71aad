import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest } from './digest.ts';
import { optionalSetting, setting } from './live.ts';

type Manifest = Readonly<Record<string, string>>;

/** Where the files of the public site lie: a bucket, or a folder on one machine. */
export type SiteFiles = {
  write(file: string, content: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** The manifest with the tag that its next version must be written over. */
  readManifest(): Promise<{ readonly manifest: Manifest; readonly tag: string | undefined }>;
  /** Refuses, by throwing, when another publisher has written it since. */
  writeManifest(manifest: Manifest, tag: string | undefined): Promise<void>;
};

/** As `infra/site/cache-rules.ts` has it for pages: browsers ask anew, the edge keeps a page for a minute. */
const PAGE_CACHE = 'public, max-age=0, s-maxage=60, must-revalidate';

const MANIFEST = '.manifest.json'; // begins with a dot, so that no address maps to it

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const typeOf = (file: string): string => TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** The files that the environment names. */
export function siteFiles(): SiteFiles {
  const folder = optionalSetting('SITE_FOLDER');
  return folder === undefined ? inBucket(setting('SITE_BUCKET')) : inFolder(folder);
}

/** Files in a bucket; the manifest's condition is its ETag. */
export function inBucket(Bucket: string, client = new S3Client()): SiteFiles {
  return {
    async write(file, content) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: file,
          Body: content,
          ContentType: typeOf(file),
          CacheControl: PAGE_CACHE,
        }),
      );
    },
    async remove(file) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: file }));
    },
    async readManifest() {
      try {
        const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket, Key: MANIFEST }));
        return { manifest: JSON.parse((await Body?.transformToString()) ?? '{}') as Manifest, tag: ETag };
      } catch (cause) {
        if (cause instanceof NoSuchKey) return { manifest: {}, tag: undefined };
        throw cause;
      }
    },
    async writeManifest(manifest, tag) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: MANIFEST,
          Body: JSON.stringify(manifest),
          ContentType: typeOf(MANIFEST),
          ...(tag === undefined ? { IfNoneMatch: '*' } : { IfMatch: tag }),
        }),
      );
    },
  };
}

/** Files in a folder; each appears whole or not at all. */
export function inFolder(folder: string): SiteFiles {
  const write = async (file: string, content: string) => {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
  };
  const readManifest = async () => {
    const text = await readFile(join(folder, MANIFEST), 'utf8').catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    return text === undefined
      ? { manifest: {}, tag: undefined }
      : { manifest: JSON.parse(text) as Manifest, tag: digest(text) };
  };
  return {
    write,
    remove: (file) => rm(join(folder, file), { force: true }),
    readManifest,
    async writeManifest(manifest, tag) {
      if ((await readManifest()).tag !== tag) throw new Error('another publisher has written the manifest');
      await write(MANIFEST, JSON.stringify(manifest));
    },
  };
}
