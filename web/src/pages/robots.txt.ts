import type { APIRoute } from 'astro';

export const prerender = false;

/** A demo asks not to be indexed: its people are invented. */
export const GET: APIRoute = ({ locals: { roll, origin } }) => {
  const closed = roll.demo ? ['/'] : ['/lam-viec', '/api', '/auth', '/tra-cuu/', '/xac-minh/'];
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${origin}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
