import { countPhrase, ofYear } from '@bang-vang/shared/domain/honours/lists.ts';
import { publishedYears } from '@bang-vang/shared/domain/honours/pages.ts';
import type { APIRoute } from 'astro';
import { entryPath } from '../../lib/show.ts';

export const prerender = false;

/** A year as open data: what its page shows, no more. */
export const GET: APIRoute = ({ params, locals: { roll, origin } }) => {
  const year = Number(params['year']);
  if (!publishedYears(roll).includes(year)) return new Response(null, { status: 404 });
  const entries = ofYear(roll, year);
  return Response.json({
    federation: roll.federation,
    demo: roll.demo,
    year,
    summary: countPhrase(entries),
    honours: entries.map((entry) => ({
      code: entry.code,
      address: new URL(entryPath(entry), origin).href,
      kind: entry.subject.kind,
      name: entry.subject.name,
      unit: entry.unit.name,
      upperUnion: entry.group.name,
      award: entry.award.form,
      citation: entry.citation,
      decision: {
        number: entry.decision.number,
        date: entry.decision.date,
        authority: entry.decision.authority,
        signer: entry.decision.signer,
      },
    })),
  });
};
