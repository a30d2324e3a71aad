import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControl } from '../site/cache-rules.ts';
import { contentType } from '../site/content-types.ts';

/**
 * The second half of `npm run deploy`: puts the built pages, the description of the API and the sign-in settings into the
 * bucket of the stack, then asks the publisher to render the public pages again. Nothing is removed: pages published from
 * the table lie in the same bucket, and an open tab may still ask for files of the build before.
 */
const root = join(import.meta.dirname, '../..');
const built = join(root, 'web/dist/client');
const SETTINGS = 'lam-viec/cau-hinh.json';

type Outputs = Readonly<Record<'SiteOrigin' | 'SiteBucket' | 'PublishQueue' | 'SignInSettings', string>>;
const outputs = (
  JSON.parse(readFileSync(join(root, 'cdk.out/outputs.json'), 'utf8')) as { readonly BangVang: Outputs }
).BangVang;

const bucket = new S3Client();
async function put(file: string, content: Uint8Array | string): Promise<void> {
  await bucket.send(
    new PutObjectCommand({
      Bucket: outputs.SiteBucket,
      Key: file,
      Body: content,
      ContentType: contentType(file),
      CacheControl: cacheControl(`/${file}`),
    }),
  );
}

const files = globSync('**/*', { cwd: built })
  .filter((file) => file !== SETTINGS && statSync(join(built, file)).isFile())
  // A page must find the files it asks for, so those go first.
  .sort((one, other) => Number(other.startsWith('_astro/')) - Number(one.startsWith('_astro/')));
for (const file of files) await put(file, readFileSync(join(built, file)));
await put(SETTINGS, outputs.SignInSettings);
await put('api/openapi.json', readFileSync(join(root, 'openapi.json')));

const build = readFileSync(join(root, 'web/dist/inputs.sha256'), 'utf8').trim();
await new SQSClient().send(
  new SendMessageCommand({
    QueueUrl: outputs.PublishQueue,
    MessageBody: JSON.stringify({ refresh: build }),
    MessageGroupId: 'site',
    MessageDeduplicationId: `refresh-${build}-${String(Date.now())}`,
  }),
);
console.log(
  `${String(files.length + 2)} files are at ${outputs.SiteOrigin}; the public pages are being rendered.`,
);
