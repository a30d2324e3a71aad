import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { DemoAccount } from '../demo/accounts.ts';
import type { KeptMap } from '../kept-map.ts';
import type { Keys } from './keys.ts';
import { codeOf, newSecret, stepAt, stepOfCode } from './one-time-code.ts';

/** What is kept of an account's second factor: its sealed secret, and the last half minute whose code was used. */
export type KeptFactor = { secret?: string; usedStep: number };

export type CodeVerdict = 'right' | 'wrong' | 'used';

export type SecondFactors = ReturnType<typeof secondFactors>;

/**
 * The authenticators of the accounts. Secrets are sealed with a key derived from the folder's own, so that the file of
 * sessions alone gives no code away; a code is good once. The demo's federation accounts come with an invented secret.
 */
export function secondFactors(map: KeptMap<KeptFactor>, keys: Keys, now: () => number = Date.now) {
  const sealing = sealer(keys);
  const secretOf = ({ sub, secondFactor }: DemoAccount): string | undefined => {
    const kept = map.get(sub)?.secret;
    return kept === undefined ? secondFactor : sealing.open(kept);
  };
  const usedBy = (sub: string): number => map.get(sub)?.usedStep ?? 0;

  return {
    has: (account: DemoAccount): boolean => secretOf(account) !== undefined,

    /** A secret to show once, sealed for whoever keeps it until its first code has been typed. */
    propose(): { secret: string; sealed: string } {
      const secret = newSecret();
      return { secret, sealed: sealing.seal(secret) };
    },

    /** A proposed secret again, for the same page shown anew. */
    proposed: (sealed: string): string => sealing.open(sealed),

    /**
     * Checks a typed code against the account's secret, or against a proposed one, which becomes the account's when the
     * code is right.
     */
    verify(account: DemoAccount, typed: string, proposed?: string): CodeVerdict {
      const sealed = proposed ?? map.get(account.sub)?.secret;
      const secret = proposed === undefined ? secretOf(account) : sealing.open(proposed);
      const step = secret === undefined ? undefined : stepOfCode(secret, typed, now());
      if (step === undefined) return 'wrong';
      if (proposed === undefined && step <= usedBy(account.sub)) return 'used';
      map.set(account.sub, { ...(sealed !== undefined && { secret: sealed }), usedStep: step });
      return 'right';
    },

    /** The code that a demo account's visitor may use now: that of this half minute, or of the next when it is used up. */
    demoCode(account: DemoAccount): string | undefined {
      if (account.secondFactor === undefined || map.get(account.sub)?.secret !== undefined) return undefined;
      const step = stepAt(now());
      return codeOf(account.secondFactor, step <= usedBy(account.sub) ? step + 1 : step);
    },
  };
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

function sealer({ cookies }: Keys) {
  const key = Buffer.from(hkdfSync('sha256', cookies.join('\n'), '', 'second factor', 32));
  return {
    seal(text: string): string {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(text: string): string {
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return (
        decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    },
  };
}
