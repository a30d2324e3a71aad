import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const styles = join(import.meta.dirname, '../../../web/src/styles');

/** A style sheet with what it imports put in its place. */
function whole(file: string): string {
  const text = readFileSync(join(styles, file), 'utf8');
  return text.replace(/@import '\.\/([^']+)';/g, (_, imported: string) => whole(imported));
}

/** The styles of working pages themselves, so that the sign-in page looks like where it leads. */
export const style = `${whole('working.css')}
.page { max-width: 46rem; padding-block: 1.5rem 4rem; }
.page > * + * { margin-top: 1rem; }
.page > * + h2 { margin-top: 2.5rem; }
.rows > li { display: block; padding: 0; }
.rows button { display: grid; gap: 0 1.25rem; align-items: start; width: 100%; padding: 0.9rem 1.25rem;
  border: 0; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.rows button:hover { background: var(--indigo-tint); }
.rows b { color: var(--indigo); }
.rows span { display: block; }
@media (min-width: 40rem) {
  .rows button { grid-template-columns: 15rem 1fr; }
}
.typed { max-width: 22rem; }
.demo { border: 1px dashed var(--rule); border-radius: 0.5rem; padding: 1rem 1.25rem; }
.qr { width: 13rem; margin: 0; }
.qr svg { display: block; width: 100%; height: auto; }
.steps { padding-left: 1.25rem; }
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
