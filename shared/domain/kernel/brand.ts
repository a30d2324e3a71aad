declare const brand: unique symbol;

/** A primitive that only its own parser may produce: `Brand<string, 'Day'>` is a string no other string is assignable to. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
