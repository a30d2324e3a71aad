import { brotliCompressSync, gzipSync } from 'node:zlib';

const HONOUR = /href="[^"]*\/vinh-danh\/\d{4}\/[2-9A-Z]{8}"/g;
const FILE = /(?:href|src)="(\/[^"]+\.(?:woff2|svg|png|css|js))"|url\((\/[^)]+\.woff2)\)/g;
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** What a browser fetches for one page: the file with its styles inside, and every file that it names. */
export type Weight = {
  readonly rows: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly script: number;
  readonly requests: number;
};

export function weigh(html: string): Weight {
  const files = [...html.matchAll(FILE)].map(([, named, styled]) => named ?? styled ?? '');
  const scripts = [...html.matchAll(SCRIPT)].map(([, inside = '']) => inside);
  return {
    rows: new Set(html.match(HONOUR) ?? []).size,
    gzip: gzipSync(html).length,
    brotli: brotliCompressSync(html).length,
    script: scripts.join('').length + files.filter((file) => file.endsWith('.js')).length,
    requests: 1 + new Set(files).size,
  };
}
