/**
 * Half-filled forms, kept in this tab only. What is kept carries its owner, and nobody else gets it back.
 *
 * - `keep(owner, form, value)`, `kept(owner, form)`, `isBegun(owner, form)`, `forget(form)`, `forgetAllKept()`
 * - screens use the hook `useKept` (use-kept.ts)
 */
const PREFIX = 'kept:';
/** Before the names of choices (use-choice.ts). */
export const CHOICE = 'choice:';

type Kept = { readonly owner: string; readonly value: unknown };

/** Keeps what was typed into a form. A full or forbidden store loses comfort, not work: it is ignored. */
export function keep(owner: string, form: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(PREFIX + form, JSON.stringify({ owner, value } satisfies Kept));
  } catch {
    // The form itself still holds the text.
  }
}

/** What the same owner had typed into the form. The caller knows the form's shape and checks it where that may change. */
export function kept(owner: string, form: string): unknown {
  const text = window.sessionStorage.getItem(PREFIX + form);
  if (text === null) return undefined;
  const found = JSON.parse(text) as Kept;
  return found.owner === owner ? found.value : undefined;
}

/** Whether the owner has typed into the form and not finished: a screen then opens it at once. */
export const isBegun = (owner: string, form: string): boolean => kept(owner, form) !== undefined;

export const forget = (form: string): void => window.sessionStorage.removeItem(PREFIX + form);

/** Forgets every form of this tab and what was chosen in it, at sign-out: the next person begins anew. */
export function forgetAllKept(): void {
  for (const key of Object.keys(window.sessionStorage))
    if (key.startsWith(PREFIX) || key.startsWith(CHOICE)) window.sessionStorage.removeItem(key);
}
