import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { weigh } from './weigh.ts';
import type { Weight } from './weigh.ts';

const LIST_AIM = 14;
const LIST_ROWS = 50;

type Weighed = Weight & { readonly address: string };

/** The published pages: of each kind of address the heaviest, then the list nearest above fifty rows, then all scripts. */
export async function publicPages(folder: string): Promise<readonly Figure[]> {
  const files = globSync('**/*.html', { cwd: folder }).toSorted();
  const pages = await Promise.all(
    files.map(async (file): Promise<Weighed> => {
      const address = `/${file.replace(/\/?index\.html$/, '')}`;
      return { address, ...weigh(await readFile(join(folder, file), 'utf8')) };
    }),
  );
  const heaviest = [...Map.groupBy(pages, ({ address }) => kindOf(address))].map(([kind, ofKind]) => {
    const [first] = ofKind.toSorted((a, b) => b.gzip - a.gzip);
    return figure(kind, first, `heaviest of ${ofKind.length}`);
  });
  const [list] = pages.filter(({ rows }) => rows >= LIST_ROWS).toSorted((a, b) => a.rows - b.rows);
  const scripts = pages.reduce((sum, { script }) => sum + script, 0);
  return [
    ...heaviest,
    { ...figure(`a list of ${list?.rows ?? 0} rows`, list, list?.address ?? ''), aim: LIST_AIM },
    { name: 'script on all public pages', measured: scripts / 1000, unit: 'kB', aim: 0 },
  ];
}

function figure(name: string, page: Weighed | undefined, note: string): Figure {
  if (!page) throw new Error(`no page to weigh for ${name}`);
  const { gzip, brotli, requests } = page;
  return {
    name,
    measured: gzip / 1000,
    unit: 'kB',
    note: `gzip; brotli ${(brotli / 1000).toFixed(1)} kB; ${requests} requests; ${note}`,
  };
}

const kindOf = (address: string): string =>
  address
    .replace(/\/[2-9A-Z]{8}$/, '/{code}')
    .replace(/\/\d{4}(?=\/|$)/, '/{year}')
    .replace(/\/(don-vi|ten|khoi)\/.+/, '/$1/{one}')
    .replace(/^\/tra-cuu\/(?!khong-thay).+/, '/tra-cuu/{word}');
