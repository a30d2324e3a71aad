/**
 * What a decision answers: the value, or a refusal that a person can act on.
 * A refusal is a value with a code; a bug throws instead.
 */
export type Result<T, R> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** Wraps the value of a decision that was accepted. */
export const ok = <const T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/**
 * Wraps a refusal. It takes one object, so that an undeclared code is a type error where the result is returned;
 * `refuse(code, detail)` would be typed as an intersection and let such a code through.
 */
export const refuse = <const R extends { readonly code: string }>(
  refusal: R,
): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });
