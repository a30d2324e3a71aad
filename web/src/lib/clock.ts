/** Seconds since 1970 by the browser's clock. Only how long a sign-in or a link lasts is measured with it; days come from the server. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);
