/** A sentence for the person at the keyboard, who needs no stack trace: what is the matter and what to do. */
export class Sentence extends Error {}
