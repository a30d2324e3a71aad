import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure.ts';

const CHUNK = /["'](?:\.|\/_astro)\/([\w-]+\.[\w-]+\.js)["']/g;
/** The pages on which people score, often on a phone. */
const SHEETS = ['lam-viec/phieu', 'lam-viec/phieu-cua-toi'];
const SHEET_AIM = 150;
const INLINE = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Compressed script of each working page: what it names, and what those import in turn, and what stands in it. */
export function workingPages(site: string): readonly Figure[] {
  return globSync('lam-viec/**/index.html', { cwd: site })
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const inline = [...html.matchAll(INLINE)].map(([, inside = '']) => inside).join('\n');
      const chunks = reached(html, join(site, '_astro'));
      const compressed = [inline, ...chunks.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
      return {
        name: `/${file.replace('/index.html', '')}: script`,
        measured: compressed / 1000,
        unit: 'kB',
        ...(SHEETS.includes(file.replace('/index.html', '')) ? { aim: SHEET_AIM } : {}),
        note: `gzip, ${chunks.size} files`,
      };
    });
}

/** The chunks that a text leads to, each with its content. */
function reached(text: string, folder: string, found = new Map<string, string>()): Map<string, string> {
  for (const [, name = ''] of text.matchAll(CHUNK)) {
    if (found.has(name)) continue;
    const content = readFileSync(join(folder, name), 'utf8');
    found.set(name, content);
    reached(content, folder, found);
  }
  return found;
}

/** The font files, fetched once and kept by the browser. */
export const fonts = (site: string): readonly Figure[] =>
  globSync('fonts/*.woff2', { cwd: site })
    .toSorted()
    .map((file) => ({ name: file, measured: statSync(join(site, file)).size / 1000, unit: 'kB' }));
