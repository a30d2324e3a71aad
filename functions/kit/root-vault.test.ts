import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { vaultInBucket, vaultInFolder } from './root-vault.ts';

const folder = mkdtempSync(join(tmpdir(), 'vault-'));
afterAll(() => rmSync(folder, { recursive: true }));
const s3 = mockClient(S3Client);
beforeEach(() => s3.reset());
const bucket = () => vaultInBucket('vault', new S3Client({ region: 'local' }));
const fault = (name: string) =>
  new S3ServiceException({ name, message: name, $fault: 'client', $metadata: {} });

describe('a vault in a folder', () => {
  const vault = vaultInFolder(folder);

  test('keeps what was added first, whatever comes after it.', async () => {
    expect(await vault.list('roots')).toEqual([]);
    expect(await vault.add('roots/2026-11-21.json', 'first')).toBe(true);
    expect(await vault.add('roots/2026-11-21.json', 'second')).toBe(false);
    expect(await vault.add('roots/2026-11-20.json', 'older')).toBe(true);
    expect(await vault.read('roots/2026-11-21.json')).toBe('first');
    expect(await vault.list('roots')).toEqual(['2026-11-20.json', '2026-11-21.json']);
  });

  test('has nothing under a name that was never given.', async () => {
    expect(await vault.read('roots/2026-11-22.json')).toBeUndefined();
  });
});

describe('a vault in a bucket', () => {
  test('asks S3 never to write over, and says so when there is something.', async () => {
    s3.on(PutObjectCommand).resolvesOnce({}).rejectsOnce(fault('PreconditionFailed'));
    expect(await bucket().add('roots/2026-11-21.json', 'first')).toBe(true);
    expect(await bucket().add('roots/2026-11-21.json', 'second')).toBe(false);
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
      Bucket: 'vault',
      Key: 'roots/2026-11-21.json',
      IfNoneMatch: '*',
    });
  });

  test('reads page after page of its names, and tells a missing file from a fault.', async () => {
    s3.on(ListObjectsV2Command)
      .resolvesOnce({ Contents: [{ Key: 'roots/b' }], NextContinuationToken: 'more' })
      .resolvesOnce({ Contents: [{ Key: 'roots/a' }] });
    expect(await bucket().list('roots')).toEqual(['a', 'b']);
    s3.on(GetObjectCommand)
      .rejectsOnce(new NoSuchKey({ message: 'no such key', $metadata: {} }))
      .rejectsOnce(fault('AccessDenied'));
    expect(await bucket().read('roots/a')).toBeUndefined();
    await expect(bucket().read('roots/a')).rejects.toThrow('AccessDenied');
  });

  test('takes no fault for a file that is there already.', async () => {
    s3.on(PutObjectCommand).rejects(fault('AccessDenied'));
    await expect(bucket().add('roots/a', 'x')).rejects.toThrow('AccessDenied');
  });
});
