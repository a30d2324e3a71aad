import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { optionalSetting, setting } from './live.ts';

/** Signs roots by an Ed25519 key: one that never leaves KMS, or a file on one machine. */
export type RootSeal = {
  sign(text: string): Promise<string>;
  /** A check of signatures by the public half, fetched once. */
  verifier(): Promise<(text: string, signature: string) => boolean>;
};

/** The seal that the environment names. */
export function rootSeal(): RootSeal {
  const folder = optionalSetting('AUDIT_FOLDER');
  return folder === undefined ? sealInKms(setting('AUDIT_KEY')) : sealInFolder(folder);
}

const verifierBy =
  (publicKey: ReturnType<typeof createPublicKey>) =>
  (text: string, signature: string): boolean =>
    verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'));

/** A key of KMS (`ECC_NIST_EDWARDS25519`). */
export function sealInKms(KeyId: string, client = new KMSClient()): RootSeal {
  return {
    async sign(text) {
      const { Signature } = await client.send(
        new SignCommand({
          KeyId,
          Message: Buffer.from(text),
          MessageType: 'RAW',
          SigningAlgorithm: 'ED25519_SHA_512',
        }),
      );
      if (!Signature) throw new Error('KMS has answered without a signature');
      return Buffer.from(Signature).toString('base64url');
    },
    async verifier() {
      const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
      if (!PublicKey) throw new Error('KMS has answered without a public key');
      return verifierBy(createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' }));
    },
  };
}

/** A key in a file of the folder, made the first time. */
export function sealInFolder(folder: string): RootSeal {
  const file = join(folder, 'key.pem');
  return {
    async sign(text) {
      return sign(null, Buffer.from(text), createPrivateKey(await keptKey(folder, file))).toString(
        'base64url',
      );
    },
    async verifier() {
      return verifierBy(createPublicKey(await keptKey(folder, file)));
    },
  };
}

async function keptKey(folder: string, file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (kept !== undefined) return kept;
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = String(privateKey.export({ format: 'pem', type: 'pkcs8' }));
  await mkdir(folder, { recursive: true });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  return pem;
}
