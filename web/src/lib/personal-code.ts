/** The personal code of a participant without an account: it lives in this tab's session and nowhere else. */
const KEY = 'personal-code';

export const personalCode = (): string | undefined => window.sessionStorage.getItem(KEY) ?? undefined;

/** Holds the code for this tab, without the spaces that copying from paper brings. */
export const holdPersonalCode = (code: string): void =>
  window.sessionStorage.setItem(KEY, code.replaceAll(/\s/g, ''));

export const dropPersonalCode = (): void => window.sessionStorage.removeItem(KEY);
