import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { optionalSetting, setting } from './live.ts';

/** Where signed roots are kept, outside the table: a bucket whose objects are locked, or a folder on one machine. */
export type RootVault = {
  /** Keeps a file. A file that is there already stays as it is, and the answer is false. */
  add(file: string, content: string): Promise<boolean>;
  read(file: string): Promise<string | undefined>;
  /** The names of the files in a folder of the vault, in order. */
  list(folder: string): Promise<readonly string[]>;
};

/** The vault that the environment names. */
export function rootVault(): RootVault {
  const folder = optionalSetting('AUDIT_FOLDER');
  return folder === undefined ? vaultInBucket(setting('AUDIT_BUCKET')) : vaultInFolder(folder);
}

/** A bucket; nothing in it is written over, and its Object Lock keeps others from it too. */
export function vaultInBucket(Bucket: string, client = new S3Client()): RootVault {
  return {
    async add(Key, Body) {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket,
            Key,
            Body,
            ContentType: 'application/json; charset=utf-8',
            IfNoneMatch: '*',
            // Buckets with Object Lock take an object only with a checksum.
            ChecksumAlgorithm: 'SHA256',
          }),
        );
        return true;
      } catch (cause) {
        if (cause instanceof S3ServiceException && cause.name === 'PreconditionFailed') return false;
        throw cause;
      }
    },
    async read(Key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return await Body?.transformToString();
      } catch (cause) {
        if (cause instanceof NoSuchKey) return undefined;
        throw cause;
      }
    },
    async list(folder) {
      const names: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket, Prefix: `${folder}/`, ContinuationToken }),
        );
        names.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
      return names.map((name) => name.slice(folder.length + 1)).toSorted();
    },
  };
}

/** A folder; a file appears whole before its name is given out in a root. */
export function vaultInFolder(root: string): RootVault {
  return {
    async add(file, content) {
      const path = join(root, file);
      await mkdir(dirname(path), { recursive: true });
      const opened = await open(path, 'wx').catch(unless('EEXIST'));
      if (!opened) return false;
      await opened.writeFile(content);
      await opened.sync();
      await opened.close();
      return true;
    },
    read: (file) => readFile(join(root, file), 'utf8').catch(unless('ENOENT')),
    async list(folder) {
      return ((await readdir(join(root, folder)).catch(unless('ENOENT'))) ?? []).toSorted();
    },
  };
}

const unless =
  (code: string) =>
  (cause: unknown): undefined => {
    if (cause instanceof Error && 'code' in cause && cause.code === code) return undefined;
    throw cause;
  };
