import { inspect } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { vi } from 'vitest';

/** What others could read afterwards: every address that was asked for, and every line that the product wrote. */
export type Overheard = {
  readonly addresses: string[];
  readonly lines: string[];
  /** Listens to one more browser. */
  to(context: BrowserContext): void;
};

/** Listens to the log of this process, in which the stack runs. */
export function overhear(): Overheard {
  const addresses: string[] = [];
  const lines: string[] = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...said: unknown[]) => {
      lines.push(said.map((one) => (typeof one === 'string' ? one : inspect(one, { depth: 10 }))).join(' '));
    });
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    vi.spyOn(stream, 'write').mockImplementation((...said: Parameters<typeof write>) => {
      lines.push(String(said[0]));
      return write(...said);
    });
  }
  const to = (context: BrowserContext) => {
    context.on('request', (request) => {
      addresses.push(request.url());
      const referer = request.headers()['referer'];
      if (referer !== undefined) addresses.push(referer);
    });
    context.on('response', (response) => {
      const location = response.headers()['location'];
      if (location !== undefined) addresses.push(location);
    });
  };
  return { addresses, lines, to };
}
