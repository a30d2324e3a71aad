import { countPhrase, decisionsOf, ofYear } from '@bang-vang/shared/domain/honours/lists.ts';
import { publishedYears } from '@bang-vang/shared/domain/honours/pages.ts';
import type { HonourRoll } from '@bang-vang/shared/domain/honours/roll.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { APIRoute } from 'astro';
import { xml, xmlResponse } from '../../lib/xml.ts';

export const prerender = false;

/** An Atom feed with one entry for each year, dated by its last decision: a feed is news, not a second list of names. */
export const GET: APIRoute = ({ locals: { roll, origin } }) => {
  const years = publishedYears(roll).toReversed();
  const updated =
    years
      .map((year) => moment(roll, year))
      .sort()
      .at(-1) ?? moment(roll, 0);
  const entries = years.map((year) => feedEntry(roll, year, origin)).join('');
  return xmlResponse(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>Bảng vàng · ${xml(roll.federation)}</title>` +
      `<id>${xml(origin)}/</id><link href="${xml(origin)}/"/>` +
      `<link rel="self" href="${xml(origin)}/vinh-danh/feed.xml"/>` +
      `<author><name>${xml(roll.federation)}</name></author><updated>${updated}</updated>${entries}</feed>\n`,
    'application/atom+xml',
  );
};

function feedEntry(roll: HonourRoll, year: number, origin: string): string {
  const address = xml(`${origin}/vinh-danh/${year}`);
  const summary = `${countPhrase(ofYear(roll, year))} được vinh danh.`;
  return (
    `<entry><title>Bảng vàng năm ${year}</title><id>${address}</id><link href="${address}"/>` +
    `<updated>${moment(roll, year)}</updated><summary>${xml(summary)}</summary></entry>`
  );
}

/** Midnight in Vietnam of the year's last decision; before any decision, of the programme's first day. */
function moment(roll: HonourRoll, year: number): string {
  const last = decisionsOf(ofYear(roll, year)).at(-1)?.date ?? day('2019-11-07');
  return `${last}T00:00:00+07:00`;
}
