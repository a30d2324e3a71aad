import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sealInFolder, sealInKms } from './root-seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'seal-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('A key in a folder is made once: what it signed stays good after a restart, and no other text has its signature.', async () => {
  const signature = await sealInFolder(folder).sign('root');
  const isSigned = await sealInFolder(folder).verifier();
  expect([isSigned('root', signature), isSigned('another', signature)]).toEqual([true, false]);
  const other = await sealInFolder(join(folder, 'other')).verifier();
  expect(other('root', signature)).toBe(false);
});

test('A key of KMS signs there, and its public half is fetched to verify.', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const kms = mockClient(KMSClient);
  kms
    .on(SignCommand)
    .callsFake(({ Message }: { Message: Uint8Array }) => ({ Signature: sign(null, Message, privateKey) }));
  kms.on(GetPublicKeyCommand).resolves({ PublicKey: publicKey.export({ format: 'der', type: 'spki' }) });
  const seal = sealInKms('key', new KMSClient({ region: 'local' }));
  const signature = await seal.sign('root');
  const isSigned = await seal.verifier();
  expect([isSigned('root', signature), isSigned('another', signature)]).toEqual([true, false]);
  expect(kms.commandCalls(SignCommand)[0]?.args[0].input).toMatchObject({
    KeyId: 'key',
    MessageType: 'RAW',
    SigningAlgorithm: 'ED25519_SHA_512',
  });
});
