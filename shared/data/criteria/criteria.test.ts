import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../domain/scoring/criteria.ts';
import { soundness } from '../../domain/scoring/soundness.ts';
import { flatGroups, flatItems } from '../../domain/scoring/walk.ts';
import { guideSection } from '../guide/guide.ts';
import { standingAlone } from '../guide/section.ts';
import { collectiveSet } from './collective.ts';
import { individualSet } from './individual.ts';
import { officeSet } from './office-100.ts';

const shipped: readonly CriteriaSet[] = [collectiveSet, individualSet, officeSet];

const wordsOf = (set: CriteriaSet): readonly string[] => [
  set.title,
  set.source.title,
  ...flatGroups(set).map(({ title }) => title),
  ...flatItems(set).flatMap((item) => [
    item.id,
    item.text,
    item.source,
    ...(item.kind === 'bands' ? item.bands.map(({ text }) => text) : []),
    ...(item.kind === 'bonus' ? item.grounds : []),
  ]),
  ...set.deductions.flatMap(({ id, text }) => [id, text]),
];

const codesOf = (set: CriteriaSet, strand: string): readonly string[] =>
  flatItems(set)
    .filter((item) => item.strand === strand)
    .map(({ id }) => id);

describe('every shipped criteria set', () => {
  it.each(shipped)('$id does not contradict itself', (set) => {
    expect(soundness(set)).toEqual([]);
  });

  it.each(shipped)('$id adds up to 100 and waits for approval', ({ total, standing }) => {
    expect({ total, standing }).toEqual({ total: 100, standing: { state: 'proposed' } });
  });

  it.each(shipped)('$id keeps its text in composed Vietnamese letters and leaves none empty', (set) => {
    const words = wordsOf(set);
    expect(words.filter((text) => text !== text.normalize('NFC') || text.trim() === '')).toEqual([]);
  });
});

describe('the set for collectives', () => {
  it('has five, five and four lines', () => {
    expect(flatGroups(collectiveSet).map(({ source, children }) => [source, children.length])).toEqual([
      ['III.1.1.1', 5],
      ['III.1.1.2', 5],
      ['III.1.1.3', 4],
    ]);
  });

  it('says each standard in the words of the guide, without the mark that ends it there', () => {
    const standards = ['III.1.1.1', 'III.1.1.2', 'III.1.1.3'].flatMap((n) => guideSection(n).paragraphs);
    expect(flatItems(collectiveSet).map(({ text }) => text)).toEqual(
      standards.map(({ text }) => standingAlone(text)),
    );
  });

  it('names the place of each line in the guide', () => {
    expect(flatItems(collectiveSet)[7]).toMatchObject({
      id: '2.3',
      source: 'III.1.1.2, gạch đầu dòng 3',
      strand: 'campaign',
    });
  });

  it('gives the office itself and its rules to the movement, all else to the campaign', () => {
    expect(codesOf(collectiveSet, 'movement')).toEqual(['1.5', '3.1', '3.2', '3.3', '3.4']);
    expect(codesOf(collectiveSet, 'campaign')).toHaveLength(9);
  });
});

describe('the set for individuals', () => {
  it('has five and five lines', () => {
    expect(flatGroups(individualSet).map(({ source, children }) => [source, children.length])).toEqual([
      ['III.1.2.1', 5],
      ['III.1.2.2', 5],
    ]);
  });

  it('says each standard in the words of the guide, without the mark that ends it there', () => {
    const standards = ['III.1.2.1', 'III.1.2.2'].flatMap((n) => guideSection(n).paragraphs);
    expect(flatItems(individualSet).map(({ text }) => text)).toEqual(
      standards.map(({ text }) => standingAlone(text)),
    );
  });

  it('gives the lines that answer a "không" to the campaign', () => {
    expect(codesOf(individualSet, 'campaign')).toEqual(['1.1', '1.2', '1.4', '2.4']);
  });
});

describe('the classifications of the shipped sets', () => {
  it('are proposals that nobody has confirmed', () => {
    const known = shipped.flatMap(({ classifications }) => classifications ?? []);
    expect(known.length > 0 && known.every(({ unverified }) => unverified === true)).toBe(true);
  });
});
