import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { isDivided, pagesOf, unitsWithHonours } from './pages.ts';
import { aRoll, aRollUnit, anEntry, aUnit } from './roll.builder.ts';

const paths = (roll: Parameters<typeof pagesOf>[0]) => pagesOf(roll).map(({ path }) => path);

test('Entries come first, then lists, search, fixed pages, open data and feeds.', () => {
  const roll = aRoll({
    years: [
      { year: 2025, state: 'published' },
      { year: 2026, state: 'ahead' },
    ],
    units: [aRollUnit('c1', { name: 'Tổ Ấn' })],
    entries: [anEntry(7, 'Tô Ân', { unit: aUnit('c1', 'Tổ Ấn') })],
  });
  expect(paths(roll)).toEqual([
    '/vinh-danh/2025/22222229',
    '/xac-minh/22222229',
    '/vinh-danh/2025/theo-ten',
    '/vinh-danh/2025',
    '/vinh-danh/don-vi/c1',
    '/vinh-danh/don-vi',
    '/vinh-danh/ten/aa',
    '/vinh-danh',
    '/',
    '/tra-cuu/an',
    '/tra-cuu/to',
    '/tra-cuu',
    '/tra-cuu/khong-thay',
    '/xac-minh',
    '/xac-minh/khong-thay',
    '/gop-y',
    '/gop-y/da-nhan',
    '/gop-y/chua-gui',
    '/cuoc-van-dong',
    '/tieu-chuan',
    '/404',
    '/vinh-danh/2025.json',
    '/vinh-danh/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
  ]);
});

test('An address without an ending is the index file of its folder; the page of a missing page is 404.html.', () => {
  const files = new Map(pagesOf(aRoll()).map(({ path, file }) => [path, file]));
  expect(['/', '/vinh-danh', '/vinh-danh/feed.xml', '/404'].map((path) => files.get(path))).toEqual([
    'index.html',
    'vinh-danh/index.html',
    'vinh-danh/feed.xml',
    '404.html',
  ]);
});

test('A year of more than 550 names is divided by upper-level union.', () => {
  const entries = Array.from({ length: 551 }, (_, serial) => anEntry(serial, 'Tô Ân'));
  const roll = aRoll({ entries });
  expect(isDivided(roll, 2025)).toBe(true);
  const ofYear = paths(roll).filter((path) => /^\/vinh-danh\/2025(\/(khoi|theo).*)?$/.test(path));
  expect(ofYear).toEqual(['/vinh-danh/2025/khoi/u1', '/vinh-danh/2025']);
});

test('A unit that took over from an honoured one, or keeps its past, has a page too; one without honours has none.', () => {
  const closedOn = day('2025-06-15');
  const others = [aRollUnit('c2'), aRollUnit('c3')];
  const entries = [anEntry(1, 'Tô Ân')];
  const units = [aRollUnit('c1', { closedOn, successor: aUnit('c2') }), ...others];
  expect(unitsWithHonours(aRoll({ units, entries }))).toEqual(['c1', 'c2']);
  const left = [aRollUnit('c1', { closedOn, keeper: aUnit('c3') }), ...others];
  expect(unitsWithHonours(aRoll({ units: left, entries }))).toEqual(['c1', 'c3']);
});
