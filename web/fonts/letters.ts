const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const CONSONANTS = [...'bcdđghklmnpqrstvx'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The 178 letters of Vietnamese: 17 consonants and every vowel in every tone, small and capital, composed (NFC). */
const vietnameseLetters: readonly string[] = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...CONSONANTS,
].flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]);

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, n) => String.fromCodePoint(32 + n));

/** Names of the Central Highlands (Ê-đê, Ba-na, Gia-rai) are written with letters that Vietnamese does not have. */
const HIGHLAND_LETTERS = [...'ĔŎŬČÑĕŏŭčñ'];

const PUNCTUATION = [...'\u00a0“”‘’–−…·•→✓×§°½«»'];

/** Every character the product's fonts draw; any other falls back to the reader's own fonts. */
export const fontText = [
  ...new Set([...PRINTABLE_ASCII, ...vietnameseLetters, ...HIGHLAND_LETTERS, ...PUNCTUATION]),
].join('');
