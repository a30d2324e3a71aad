import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** A telephone's clock may be off by half a minute, and people type slowly. */
const STEPS_FORGIVEN = 1;

/** Codes as every authenticator makes them: RFC 6238 with its usual six digits, half minutes and SHA-1. */
const codes = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: 'Bảng vàng',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** A new secret for an authenticator: 160 bits, as RFC 4226 asks for. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The half minute that a time falls into. A code belongs to one of them. */
export const stepAt = (time: number): number => Math.floor(time / 1000 / PERIOD_SECONDS);

/** The code of a half minute. */
export const codeOf = (secret: string, step: number): string =>
  codes(secret).generate({ timestamp: step * PERIOD_SECONDS * 1000 });

/** The half minute that a typed code belongs to, around the time given; undefined for a wrong code. */
export function stepOfCode(secret: string, typed: string, time: number): number | undefined {
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = codes(secret).validate({ token, timestamp: time, window: STEPS_FORGIVEN });
  return delta === null ? undefined : stepAt(time) + delta;
}

/** The address that an authenticator reads from a QR code. */
export const authenticatorAddress = (secret: string, label: string): string =>
  codes(secret, label).toString();
