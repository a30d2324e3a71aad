import { pagesOf } from '@bang-vang/shared/domain/honours/pages.ts';
import type { APIRoute } from 'astro';
import { xml, xmlResponse } from '../lib/xml.ts';

export const prerender = false;

/** Pages worth finding: honours and lists, and the fixed ones that are not answers to a form. */
const FIXED = new Set(['/tra-cuu', '/xac-minh', '/gop-y', '/cuoc-van-dong', '/tieu-chuan']);

export const GET: APIRoute = ({ locals: { roll, origin } }) => {
  const addresses = pagesOf(roll)
    .filter(({ path, kind }) => kind === 'entry' || kind === 'list' || FIXED.has(path))
    .map(({ path }) => `<url><loc>${xml(origin + path)}</loc></url>`);
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`,
    'application/xml',
  );
};
