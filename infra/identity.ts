/**
 * How officers sign in, said once: Cognito in the cloud stack and the embedded issuer are both set up from it,
 * and both authorisers demand the same.
 */
export const identity = {
  clientId: 'bang-vang-web',
  /** Where the browser comes back to, below the site's own origin. */
  signedInPath: '/lam-viec/dang-nhap/ve',
  signedOutPath: '/lam-viec/da-dang-xuat',
  /** `profile` lets the identity token carry the name that the working pages greet. */
  scopes: ['openid', 'profile'],
  /** Every operation for accounts demands it: an identity token carries no scope and is refused. */
  demandedScope: 'openid',
  accessTokenMinutes: 15,
  /** About a working day. */
  sessionHours: 10,
  /** A session that nobody works in ends after so many minutes; the screen warns some minutes before. */
  idle: { minutes: 30, warnMinutes: 2 },
  /** A duplicated tab may use a rotated refresh token once more within these seconds. */
  rotationGraceSeconds: 10,
  /** What a request for sign-in asks for (`acr_values`) when an operation demanded a second factor. */
  secondFactorAcr: 'urn:bang-vang:second-factor',
  /** So long is a second factor good for the operations that demand one. */
  secondFactorMinutes: 60,
} as const;
