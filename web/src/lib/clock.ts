/** Seconds since 1970 by the browser's clock. Only the life of a sign-in is measured with it; days come from the server. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);
