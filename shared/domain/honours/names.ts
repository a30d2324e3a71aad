/** The Vietnamese alphabet, with F, J, W and Z where names of other tongues expect them. */
export const ALPHABET: readonly string[] = [...'AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ'];

/** Letters that only names of other tongues begin with: an index shows them when there is such a name. */
const FOREIGN = new Set('FJWZ');

/** How an address writes a letter with a mark: the way it is typed on a Telex keyboard. */
const TELEX: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const collator = new Intl.Collator('vi');

/** The name a Vietnamese person is called and sorted by: the last word. */
export const givenName = (name: string): string => name.split(' ').at(-1) ?? name;

/** Orders by given name, then by the whole name, in the order A Ă Â B C D Đ E Ê … of Vietnamese. */
export const compareNames = (a: string, b: string): number =>
  collator.compare(givenName(a), givenName(b)) || collator.compare(a, b);

/** The letter under which a person's name is looked up: the first of the given name, without its tone. */
export function letterOf(name: string): string {
  const first =
    givenName(name)
      .normalize('NFD')
      .match(/^\P{M}\p{M}*/u)?.[0] ?? '';
  const toneless = first.replace(TONES, '').normalize('NFC').toUpperCase();
  return ALPHABET.includes(toneless) ? toneless : (toneless.normalize('NFD')[0] ?? '');
}

/** A letter as its page's address writes it: Ư gives uw. */
export const letterAddress = (letter: string): string => TELEX[letter] ?? letter.toLowerCase();

/** The letter of an index page's address, or nothing if there is no such letter. */
export const letterAt = (address: string): string | undefined =>
  ALPHABET.find((letter) => letterAddress(letter) === address);

/** The letters an index shows, given those that names begin with: the Vietnamese ones always, others when met. */
export const indexLetters = (met: ReadonlySet<string>): readonly string[] =>
  ALPHABET.filter((letter) => met.has(letter) || !FOREIGN.has(letter));

const GRASSROOTS = /^Công đoàn cơ sở (?=.)/;

/** A grassroots union's name without the words of its level, as lists show it: "Trường THPT Nguyễn Đổng Chi". */
export function shortUnitName(name: string): string {
  const short = name.replace(GRASSROOTS, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
