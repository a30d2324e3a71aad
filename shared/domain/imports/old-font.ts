/**
 * How texts show that were typed for a font from before Unicode, or decoded by the wrong table. None of these stands in
 * Vietnamese, nor in the names of companies from elsewhere.
 */
const SIGNS: readonly RegExp[] = [
  // TCVN3 (.VnTime): `Lª Nam`, `Hoµng`, `®iÖn`, `§inh`, `C«ng`.
  /\p{L}[\u00a8-\u00aa\u00ac\u00ad\u00af\u00b5\u00b6\u00b8\u00b9\u00bc-\u00be]|[\u00a8-\u00aa\u00ac\u00ad\u00af\u00b5\u00b6\u00b8\u00b9\u00bc-\u00be]\p{Ll}/u,
  /[§®]\p{L}/u,
  /\p{L}[«»]\p{Ll}/u,
  // TCVN3 again: a capital with a mark inside of a word, `NguyÔn`, `TrÇn`.
  /\p{Ll}[À-ÖØ-Þ]/u,
  // VNI: `Vaên`, `Nguyeãn`, `Traàn`.
  /[aA][ùøûõïâêéèúüáàåãä]|[eE][ùøûõïâáàåãä]/u,
  // UTF-8 taken for Latin letters: `Nguyá»…n`, `Ä‘`, `Ã¢`.
  /á[º»]|[ÃÄÅÆ][\u00a1-\u00bf]|[ÄÅÆ][\u2018-\u203a]/u,
];

/** Whether a text, in NFC, seems to come from a font from before Unicode, so that it reads as something else here. */
export const isFromOldFont = (text: string): boolean => SIGNS.some((sign) => sign.test(text));
