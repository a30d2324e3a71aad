import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { RESEMBLANCE } from '@bang-vang/shared/data/resemblance.ts';
import { bandsOf, resemblance, signatureOf } from '@bang-vang/shared/domain/scoring/resemblance.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { expect, test } from 'vitest';
import { justificationsOf } from './justifications.ts';
import { scoreProfiles } from './province.ts';

const notes = scoreProfiles.units.flatMap(({ unit }) =>
  Object.entries(justificationsOf(unit)).map(([item, { note = '' }]) => ({ unit, item, note })),
);

test('Every unit writes to the lines that ask for words, in composed Unicode.', () => {
  const asking = flatItems(collectiveSet).filter(({ evidence }) => evidence === 'note');
  expect(notes.map(({ unit, item }) => `${unit} ${item}`)).toEqual(
    scoreProfiles.units.flatMap(({ unit }) => asking.map(({ id }) => `${unit} ${id}`)),
  );
  expect(notes.filter(({ note }) => note !== note.normalize('NFC') || note.includes('undefined'))).toEqual(
    [],
  );
});

test('Of all units exactly three are worded alike, to one line, and the index brings them together.', () => {
  const pairs = notes.flatMap((one, place) => notes.slice(place + 1).map((other) => [one, other] as const));
  const alike = pairs.filter(
    ([one, other]) =>
      one.unit !== other.unit && resemblance(one.note, other.note, RESEMBLANCE) >= RESEMBLANCE.least,
  );
  const bands = ({ note }: { readonly note: string }) =>
    new Set(bandsOf(signatureOf(note, RESEMBLANCE), RESEMBLANCE));
  expect(
    alike.map(([one, other]) => [
      `${one.unit} ${one.item}`,
      `${other.unit} ${other.item}`,
      bands(one).isDisjointFrom(bands(other)) ? 'apart' : 'together',
    ]),
  ).toEqual([
    ['CS005 2.1', 'CS006 2.1', 'together'],
    ['CS005 2.1', 'CS007 2.1', 'together'],
    ['CS006 2.1', 'CS007 2.1', 'together'],
  ]);
});
