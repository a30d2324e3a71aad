/**
 * How texts are compared: by runs of so many words, through the least of each of these hashes, in bands of so many. Texts
 * that share s of their runs meet in a band with probability 1 - (1 - s^4)^8: 98 % at 0.8, 59 % at 0.6, 12 % at 0.35. The seeds are
 * arbitrary and must stay: what is indexed was made with them.
 */
export const RESEMBLANCE = {
  words: 3,
  rows: 4,
  seeds: [
    3815079242, 1246246266, 950489186, 2653816385, 1938602082, 3500053021, 3899644540, 3178418254, 2876904746,
    3050993410, 957671158, 3634567465, 3532440776, 197633026, 496609747, 270216634, 2021883179, 3283460388,
    49032425, 1501782797, 1463558077, 1474805030, 2154672805, 444266348, 714622803, 3450963019, 2974739697,
    1778209765, 272001200, 1992982101, 2965112159, 647017527,
  ],
  /** Shorter texts say too little of their own to be compared, in words. */
  shortest: 8,
  /** So many texts of one sheet are compared, the longest: what is indexed of a sheet is bounded. */
  most: 5,
  /** From which share of common runs a text is shown as a hint. */
  least: 0.4,
  /** From how many words in a row a passage is marked. */
  passage: 4,
} as const;
