import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure.ts';

/** A chunk that a text names, and what stands before the name: an import that waits to be asked for has a bracket there. */
const CHUNK = /(\()?["'`](?:\.|\/_astro)\/([\w-]+\.[\w-]+\.js)["'`]/g;
/** The pages on which people score, often on a phone. */
const SHEETS = ['lam-viec/phieu', 'lam-viec/phieu-cua-toi'];
const SHEET_AIM = 150;
const INLINE = /<script[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Compressed script of each working page: what stands in it, what it names, and what those import in turn. What is imported
 * only when it is asked for is told apart.
 */
export function workingPages(site: string): readonly Figure[] {
  return globSync('lam-viec/**/index.html', { cwd: site })
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const inline = [...html.matchAll(INLINE)].map(([, inside = '']) => inside).join('\n');
      const atOnce = reached(html, join(site, '_astro'), isNeededAtOnce);
      const everything = reached(html, join(site, '_astro'), () => true);
      return {
        name: `/${file.replace('/index.html', '')}: script`,
        measured: compressed([inline, ...atOnce.values()]),
        unit: 'kB',
        ...(SHEETS.includes(file.replace('/index.html', '')) ? { aim: SHEET_AIM } : {}),
        note: `gzip, ${atOnce.size} files; ${compressed([inline, ...everything.values()]).toFixed(1)} with what is asked for later`,
      };
    });
}

const compressed = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;

const isNeededAtOnce = (bracket: string | undefined): boolean => bracket === undefined;

/** The chunks that a text leads to, each with its content. */
function reached(
  text: string,
  folder: string,
  isWanted: (bracket: string | undefined) => boolean,
  found = new Map<string, string>(),
): Map<string, string> {
  for (const [, bracket, name = ''] of text.matchAll(CHUNK)) {
    if (found.has(name) || !isWanted(bracket)) continue;
    const content = readFileSync(join(folder, name), 'utf8');
    found.set(name, content);
    reached(content, folder, isWanted, found);
  }
  return found;
}

/** The font files, fetched once and kept by the browser. */
export const fonts = (site: string): readonly Figure[] =>
  globSync('fonts/*.woff2', { cwd: site })
    .toSorted()
    .map((file) => ({ name: file, measured: statSync(join(site, file)).size / 1000, unit: 'kB' }));
