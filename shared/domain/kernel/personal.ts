import type { PersonId } from './ids.ts';

/**
 * What a value about a person is kept for; each purpose has a key of its own. `identity`: who somebody is (names,
 * positions). `merit`: what was said of somebody's work (citations, opinions, reasons).
 */
export const PURPOSES = ['identity', 'merit'] as const;
export type Purpose = (typeof PURPOSES)[number];

type About = { readonly about: PersonId; readonly purpose: Purpose };
/** In clear, as a move says it. */
export type Said = About & { readonly words: string };
/** As the trail keeps it: readable for as long as the person's key for the purpose is there. */
export type Sealed = About & { readonly sealed: string };

/** A value about one person in an event. Moves say it in clear, and it is sealed before anything is written. */
export type Personal = Said | Sealed;

/** Marks words of an event as being about a person, so that they are sealed under that person's key. */
export const personal = (about: PersonId, purpose: Purpose, words: string): Personal => ({
  about,
  purpose,
  words,
});
