import { fold, foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import { compareNames } from '@bang-vang/shared/domain/honours/names.ts';

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

/**
 * People whose name holds every word typed, with or without Vietnamese marks. Those that match as typed come first:
 * "yến" finds Yến before Yên. Nothing typed gives everyone, by given name.
 */
export function findPeople<P extends { readonly name: string }>(
  people: readonly P[],
  typed: string,
): readonly P[] {
  const words = foldedWords(typed);
  const asTyped = plain(typed.trim());
  return people
    .filter(({ name }) => {
      const ofName = foldedWords(name);
      return words.every((word) => ofName.some((one) => one.startsWith(word)));
    })
    .toSorted(
      (a, b) =>
        Number(plain(b.name).includes(asTyped)) - Number(plain(a.name).includes(asTyped)) ||
        Number(fold(b.name).includes(fold(asTyped))) - Number(fold(a.name).includes(fold(asTyped))) ||
        compareNames(a.name, b.name),
    );
}
