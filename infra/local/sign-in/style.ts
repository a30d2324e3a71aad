import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const styles = join(import.meta.dirname, '../../../web/src/styles');

/** The product's own tokens and faces, so that the sign-in page looks like the site it belongs to. */
export const style = `${readFileSync(join(styles, 'tokens.css'), 'utf8')}
${readFileSync(join(styles, 'faces.css'), 'utf8')}
:root { --action: #17436b; --on-action: #fff; --wrong: #a5211b; --field: #8a8075; }
@media (prefers-color-scheme: dark) {
  :root { --action: #9cc6ee; --on-action: #0d1b29; --wrong: #ff9d90; --field: #8d8a84; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--text); }
main { max-width: 44rem; margin: 0 auto; padding: 32px 16px 64px; }
h1 { margin: 0 0 8px; font: 600 1.75rem/1.35 var(--serif); text-wrap: balance; }
h2 { margin: 32px 0 8px; font: 600 1.1875rem/1.45 var(--serif); }
p { margin: 0 0 16px; max-width: 60ch; }
a { color: var(--action); text-underline-offset: 3px; }
.site { display: block; margin-bottom: 32px; font: 600 1.25rem/1.4 var(--serif); color: var(--ink); text-decoration: none; }
.quiet { color: var(--quiet); font-size: 0.9375rem; line-height: 1.5; }
.wrong { border: 1px solid var(--wrong); border-left-width: 5px; padding: 12px 16px; color: var(--wrong); }
ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--rule); }
li { border-bottom: 1px solid var(--rule); }
li button { display: grid; gap: 0 16px; width: 100%; min-height: 48px; padding: 12px 8px; text-align: left;
  font: inherit; color: inherit; background: none; border: 0; cursor: pointer; }
li strong { font: 600 1.125rem/1.4 var(--serif); color: var(--action); }
li button:hover strong { text-decoration: underline; text-underline-offset: 3px; }
@media (min-width: 40rem) {
  li button { grid-template-columns: 15rem 1fr; }
  li button .note { grid-column: 2; }
}
label { display: block; margin: 0 0 4px; }
.fields { display: grid; gap: 16px; max-width: 20rem; }
input { width: 100%; min-height: 48px; padding: 8px 12px; font: inherit; color: var(--ink);
  background: var(--paper); border: 1px solid var(--field); border-radius: 6px; }
.act { min-height: 48px; padding: 8px 24px; font: inherit; color: var(--on-action); background: var(--action);
  border: 1px solid var(--action); border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--gold-line); outline-offset: 2px; }
@media (forced-colors: active) { .act { border-width: 4px; } }
`;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page of the issuer may do: its own style, its own fonts, a form back to its own origin, no foreign frame. */
export function pagePolicy(script?: string): string {
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
