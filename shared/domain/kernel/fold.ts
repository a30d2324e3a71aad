const MARKS = /\p{M}/gu;

/**
 * The text without case or Vietnamese marks, as people type it in a hurry: "Đặng Hữu Cường" gives "dang huu cuong".
 * Unicode takes no mark off đ, which is a letter of its own: it is turned into d by hand.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** The folded words of a text, in reading order: "Trường THPT số 2" gives truong, thpt, so, 2. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/** Whether some word of a name begins with each of the folded words that were typed. */
export function holdsWords(name: string, words: readonly string[]): boolean {
  const ofName = foldedWords(name);
  return words.every((word) => ofName.some((one) => one.startsWith(word)));
}
