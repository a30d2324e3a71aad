import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { inBucket } from './site-files.ts';

const s3 = mockClient(S3Client);
beforeEach(() => s3.reset());
const files = () => inBucket('site', new S3Client({ region: 'local' }));
const missing = new NoSuchKey({ message: 'no such key', $metadata: {} });

test('An empty bucket has an empty manifest, and its first version must find none there.', async () => {
  s3.on(GetObjectCommand).rejects(missing);
  s3.on(PutObjectCommand).resolves({});
  const { manifest, tag } = await files().readManifest();
  expect({ manifest, tag }).toEqual({ manifest: {}, tag: undefined });
  await files().writeManifest({ 'index.html': 'v1' }, tag);
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
    Bucket: 'site',
    Key: '.manifest.json',
    Body: '{"index.html":"v1"}',
    ContentType: 'application/json; charset=utf-8',
    IfNoneMatch: '*',
  });
});

test('A later manifest is written only over the one that was read.', async () => {
  s3.on(PutObjectCommand).resolves({});
  await files().writeManifest({}, '"tag-of-before"');
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input.IfMatch).toBe('"tag-of-before"');
});

test('A fault of the bucket is not taken for an empty one.', async () => {
  s3.on(GetObjectCommand).rejects(new Error('access denied'));
  await expect(files().readManifest()).rejects.toThrow('access denied');
});

test('A page says what it is and that browsers ask for it anew.', async () => {
  s3.on(PutObjectCommand).resolves({});
  await files().write('vinh-danh/2026/index.html', '<!doctype html>');
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
    Bucket: 'site',
    Key: 'vinh-danh/2026/index.html',
    Body: '<!doctype html>',
    ContentType: 'text/html; charset=utf-8',
    CacheControl: 'public, max-age=0, s-maxage=60, must-revalidate',
  });
});
