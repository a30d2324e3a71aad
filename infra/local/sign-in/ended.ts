/**
 * Whether a sign-in of an account, at a time in seconds, has been ended since: the account was signed out everywhere. The
 * API writes that down; the issuer asks here, so that an ended session neither renews tokens nor signs in by itself.
 */
export type Ended = (subject: string, signedInAt: number | undefined) => Promise<boolean>;

/** Reads it from what the API keeps. A sign-in in the second of the sign-out counts as before it, as at the edge. */
export const endedAfter =
  (signedOutAt: (subject: string) => Promise<string | undefined>): Ended =>
  async (subject, signedInAt) => {
    if (signedInAt === undefined) return false;
    const moment = await signedOutAt(subject);
    return moment !== undefined && signedInAt <= Math.floor(Date.parse(moment) / 1000);
  };

/** When the person behind a code or a refresh token signed in; other tokens do not say. */
export const signedInAt = (token: object | undefined): number | undefined =>
  token !== undefined && 'authTime' in token && typeof token.authTime === 'number'
    ? token.authTime
    : undefined;
