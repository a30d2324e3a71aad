import { createHash } from 'node:crypto';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CHARSET = '<meta charset="utf-8">';

/**
 * Puts the content security policy of a page without script into the page itself, since a file in a bucket has no
 * header of its own. Nothing may run; styles are those of the page, known by their hashes; a form goes to this origin.
 * It stands before the styles it speaks of. A page with a script is refused: no public page has one.
 */
export function withPolicy(html: string): string {
  if (html.includes('<script')) throw new Error('a published page must have no script');
  if (!html.includes(CHARSET)) throw new Error(`a published page must begin its head with ${CHARSET}`);
  const hashes = [...html.matchAll(STYLE)].map(([, css = '']) => `'sha256-${sha256(css)}'`);
  const policy = [
    "default-src 'none'",
    `style-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(CHARSET, () => `${CHARSET}${meta}`);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
