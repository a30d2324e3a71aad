import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { filesInBucket } from './kept-files.ts';

const aClient = () =>
  new S3Client({
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'a secret of tests only' },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
const files = () => filesInBucket('evidence', aClient());
const asked = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('A link signs that a file is saved, under its name and as no type that a browser runs.', async () => {
  const url = await files().downloadUrl('clean/E1', 'Kế hoạch.pdf');
  expect(new URL(url).pathname).toBe('/clean/E1');
  expect(asked(url)).toMatchObject({
    'response-content-type': 'application/octet-stream',
    'response-content-disposition': "attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.pdf",
    'X-Amz-Expires': '300',
    'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
});

test('A picture is given out with its type for an element to draw; opened by itself it is saved as well.', async () => {
  expect(asked(await files().downloadUrl('clean/E1', 'Ảnh.png', 'image/png'))).toMatchObject({
    'response-content-type': 'image/png',
    'response-content-disposition': "attachment; filename*=UTF-8''%E1%BA%A2nh.png",
  });
});

test('An address for an upload signs length, type and checksum.', async () => {
  const { url, headers } = await files().uploadTicket('quarantine/E1', 9, 'ab'.repeat(32));
  expect(asked(url)['X-Amz-SignedHeaders']).toBe('content-length;content-type;host;x-amz-checksum-sha256');
  expect(headers).toEqual({
    'content-type': 'application/octet-stream',
    'x-amz-checksum-sha256': Buffer.from('ab'.repeat(32), 'hex').toString('base64'),
  });
});

test('What was found clean is written with its verdict, which the bucket asks for before it gives anything out.', async () => {
  const s3 = mockClient(S3Client);
  s3.on(PutObjectCommand).resolves({});
  await files().write('clean/E1', 'bytes', 'clean');
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
    Bucket: 'evidence',
    Key: 'clean/E1',
    Body: 'bytes',
    ContentType: 'application/octet-stream',
    ContentDisposition: 'attachment',
    Tagging: 'verdict=clean',
  });
  s3.restore();
});
