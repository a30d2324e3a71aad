import type { BandsItem, BonusItem, Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { aLine } from '@bang-vang/shared/domain/scoring/a-set.ts';
import { describe, expect, it } from 'vitest';
import { BLANK, entryOf, readEntry } from './entry.ts';

const line = aLine('1', { max: 8 });
const bands: BandsItem = {
  ...aLine('2', { max: 50 }),
  kind: 'bands',
  bands: [
    {
      text: 'Xong từ 90%',
      percent: { from: 90, to: 100, toInclusive: true },
      points: { from: 45, to: 50, toInclusive: true },
    },
  ],
};
const bonus: BonusItem = { ...aLine('3'), kind: 'bonus', grounds: ['Sáng kiến'] };

describe('a line of yes and no', () => {
  const yesNo = { ...line, kind: 'yes-no' as const };

  it('is all of its points or none', () => {
    expect(['8', '0'].map((points) => readEntry(yesNo, { ...BLANK, points }))).toEqual([
      { kind: 'sound', mark: { kind: 'yes-no', points: 8 } },
      { kind: 'sound', mark: { kind: 'yes-no', points: 0 } },
    ]);
  });

  it('shows an answer as it was given', () => {
    expect(entryOf({ kind: 'yes-no', points: 8 })).toEqual({ ...BLANK, points: '8' });
  });
});

describe('a line of points', () => {
  it('is empty until someone enters something', () => {
    expect(readEntry(line, BLANK)).toEqual({ kind: 'empty' });
  });

  it('is sound within its bounds', () => {
    expect(readEntry(line, { ...BLANK, points: '7,5' })).toEqual({
      kind: 'sound',
      mark: { kind: 'points', points: 7.5 },
    });
  });

  it('is wrong above its maximum and keeps what was entered', () => {
    expect(readEntry(line, { ...BLANK, points: '9' })).toEqual({
      kind: 'wrong',
      mark: { kind: 'points', points: 9 },
      faults: [{ code: 'above-max', item: '1', points: 9, max: 8 }],
    });
  });

  it('says that letters are no figure', () => {
    expect(readEntry(line, { ...BLANK, points: 'tám' })).toEqual({ kind: 'unreadable', text: 'tám' });
  });
});

describe('a line with bands', () => {
  it('lacks its points while only the share of work is entered, and the other way round', () => {
    expect([
      readEntry(bands, { ...BLANK, percent: '95' }),
      readEntry(bands, { ...BLANK, points: '46' }),
    ]).toEqual([
      { kind: 'gap', lacks: 'points' },
      { kind: 'gap', lacks: 'percent' },
    ]);
  });

  it('is sound when the points fit the share of work', () => {
    expect(readEntry(bands, { ...BLANK, percent: '95', points: '46' })).toEqual({
      kind: 'sound',
      mark: { kind: 'bands', percent: 95, points: 46 },
    });
  });
});

describe('a bonus', () => {
  it('needs a ground and a description as soon as it gives points', () => {
    const reading = readEntry(bonus, { ...BLANK, points: '2' });
    expect(reading.kind === 'wrong' && reading.faults.map(({ code }) => code)).toEqual([
      'bonus-without-ground',
      'bonus-without-description',
    ]);
  });

  it('of nothing needs neither', () => {
    expect(readEntry(bonus, { ...BLANK, points: '0' })).toEqual({
      kind: 'sound',
      mark: { kind: 'bonus', points: 0, ground: 0, description: '' },
    });
  });
});

it('shows a stored mark so that it reads back as itself', () => {
  const marks: readonly Mark[] = [
    { kind: 'bands', percent: 92.5, points: 46.5 },
    { kind: 'bonus', points: 3, ground: 0, description: 'Làm mẫu đơn điện tử' },
    { kind: 'bonus', points: 0, ground: 0, description: '' },
  ];
  const items = [bands, bonus, bonus] as const;
  expect(marks.map((mark, index) => readEntry(items[index] ?? line, entryOf(mark)))).toEqual(
    marks.map((mark) => ({ kind: 'sound', mark })),
  );
});
