import { byLetter, inForce, ofYear } from './lists.ts';
import { letterAddress } from './names.ts';
import type { HonourRoll } from './roll.ts';
import { wordPages } from './search.ts';

/** What a page is about; publication writes kinds in this order, so that no list points at a page not yet there. */
export type PageKind = 'entry' | 'verification' | 'list' | 'search' | 'fixed' | 'data' | 'feed';

/** A page of the public site: its address, and the file of the bucket that answers it. */
export type RollPage = { readonly path: string; readonly file: string; readonly kind: PageKind };

/** Past this many names a year is divided by upper-level union, to keep each page light. */
export const MOST_NAMES = 550;

/** Pages that hold no honours but bear the federation's name and the demo notice. */
const FIXED = [
  '/tra-cuu/khong-thay',
  '/xac-minh',
  '/xac-minh/khong-thay',
  '/gop-y',
  '/gop-y/da-nhan',
  '/gop-y/chua-gui',
  '/cuoc-van-dong',
  '/tieu-chuan',
  '/404',
];

/**
 * Every page to render for a roll, in the order to write them: entries, then lists, then search, then what has no
 * honours, then open data, feed and site map. Revoked entries keep their addresses.
 */
export function pagesOf(roll: HonourRoll): readonly RollPage[] {
  const years = publishedYears(roll);
  return [
    ...roll.entries.map(({ year, code }) => page(`/vinh-danh/${year}/${code}`, 'entry')),
    ...roll.entries.map(({ code }) => page(`/xac-minh/${code}`, 'verification')),
    ...years.flatMap((year) => yearPages(roll, year)),
    ...unitsWithHonours(roll).map((id) => page(`/vinh-danh/don-vi/${id}`, 'list')),
    page('/vinh-danh/don-vi', 'list'),
    ...[...byLetter(roll).keys()].map((letter) => page(`/vinh-danh/ten/${letterAddress(letter)}`, 'list')),
    page('/vinh-danh', 'list'),
    page('/', 'list'),
    ...wordPages(roll).map(({ word }) => page(`/tra-cuu/${word}`, 'search')),
    page('/tra-cuu', 'search'),
    ...FIXED.map((path) => page(path, 'fixed')),
    ...years.map((year) => page(`/vinh-danh/${year}.json`, 'data')),
    page('/vinh-danh/feed.xml', 'feed'),
    page('/sitemap.xml', 'feed'),
    page('/robots.txt', 'feed'),
  ];
}

/** Whether a year has too many names for one page. */
export const isDivided = (roll: HonourRoll, year: number): boolean => ofYear(roll, year).length > MOST_NAMES;

/** Years with a published roll, oldest first. */
export const publishedYears = (roll: HonourRoll): readonly number[] =>
  roll.years.filter(({ state }) => state === 'published').map(({ year }) => year);

/** Units that have a page: those with honours, and those that took over from one with honours, or keep its past. */
export function unitsWithHonours(roll: HonourRoll): readonly string[] {
  const honoured = new Set<string>(inForce(roll).map(({ unit }) => unit.id));
  const heirs = roll.units.flatMap(({ id, successor, keeper }) => {
    const heir = successor ?? keeper;
    return heir && honoured.has(id) ? [heir.id] : [];
  });
  const shown = new Set<string>([...honoured, ...heirs]);
  return roll.units.map(({ id }) => id).filter((id) => shown.has(id));
}

function yearPages(roll: HonourRoll, year: number): readonly RollPage[] {
  const whole = page(`/vinh-danh/${year}`, 'list');
  if (!isDivided(roll, year)) return [page(`/vinh-danh/${year}/theo-ten`, 'list'), whole];
  const groups = new Set(ofYear(roll, year).map(({ group }) => group.id));
  return [...[...groups].map((id) => page(`/vinh-danh/${year}/khoi/${id}`, 'list')), whole];
}

function page(path: string, kind: PageKind): RollPage {
  if (path === '/404') return { path, file: '404.html', kind };
  const isFile = /\.[a-z]+$/.test(path);
  return { path, file: isFile ? path.slice(1) : `${path.slice(1)}/index.html`.replace(/^\//, ''), kind };
}
