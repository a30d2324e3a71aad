/**
 * The claim of an access token that says its account has just confirmed with a second factor. A claim of our own, under
 * the same name from both issuers: Cognito lets no trigger write `amr` or `acr`.
 */
export const SECOND_FACTOR_CLAIM = 'second_factor';

/** What the claim says: a one-time code (the method's name in RFC 8176). */
export const ONE_TIME_CODE = 'otp';
