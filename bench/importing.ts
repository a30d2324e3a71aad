import { apart } from './apart.ts';
import type { Figure } from './figure.ts';

const SIZES = [1_000, 10_000];

type Phase = {
  readonly reads: number;
  readonly writes: number;
  readonly requests: number;
  readonly scans: number;
  readonly seconds: number;
};
type Took = {
  readonly check: Phase;
  readonly run: Phase;
  readonly megabytes: number;
  readonly before: number;
};

/** What an import of people costs, by 1,000 rows: the dry run, carrying it out at the pace that spares the table, memory. */
export async function figures(): Promise<readonly Figure[]> {
  const measured: Figure[] = [];
  for (const rows of SIZES) {
    const took = (await apart(new URL('import-list.ts', import.meta.url), String(rows))) as Took;
    const list = `${String(rows)} people`;
    for (const [phase, spent] of [
      ['looked through', took.check],
      ['carried out', took.run],
    ] as const) {
      const each = (count: number) => (count * 1_000) / rows;
      const name = `${list}, ${phase}, by 1,000`;
      measured.push(
        { name, measured: each(spent.reads), unit: 'reads' },
        { name, measured: each(spent.writes), unit: 'writes' },
        { name, measured: each(spent.requests), unit: 'count', note: 'requests to the table' },
        { name, measured: each(spent.seconds), unit: 's' },
        { name: `${list}, ${phase}: scans`, measured: spent.scans, unit: 'count', aim: 0 },
      );
    }
    const beside = `MB at its peak, ${String(Math.round(took.before))} of them before it began`;
    measured.push({ name: `${list}: memory`, measured: took.megabytes, unit: 'count', note: beside });
  }
  return measured;
}
