// `npm run bench [-- <part> …] [--json]`: the figures that docs/figures.md keeps, measured anew on this machine.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { apart } from './apart.ts';
import { isOver } from './figure.ts';
import type { Figure } from './figure.ts';
import { lines } from './lines.ts';
import { parts } from './parts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}

const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const measured: Record<string, readonly Figure[]> = {};
const say = (line: string): void => {
  if (!values.json) console.log(line);
};
const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

say(`${availableParallelism()} cores, load ${load()}; times are true to a quiet machine only.`);
for (const name of chosen) {
  say(`\n${name}: ${parts[name]?.title ?? ''}`);
  const figures = (await apart(new URL('run-part.ts', import.meta.url), name)) as readonly Figure[];
  measured[name] = figures;
  for (const line of lines(figures)) say(line);
}
if (values.json) console.log(JSON.stringify({ node: process.version, load: load(), measured }, undefined, 2));
const over = Object.values(measured).flat().filter(isOver).length;
say(`\n${over === 0 ? 'Every aim is met.' : `${over} over their aim. Load at the end: ${load()}.`}`);
