import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import { pastDecisions } from '../infra/local/demo/province.ts';
import type { Figure } from './figure.ts';
import { withSiteFolder } from './published.ts';

const NAMES = 10;

/** The demo's honours of 2019–2025 published into an empty folder, then again with one more decision, then unchanged. */
export async function figures(): Promise<readonly Figure[]> {
  return withSiteFolder(async () => {
    const { refreshSite } = await import('@bang-vang/functions/publish/refresh-site.ts');
    const whole = await timed(refreshSite);
    await decideMore();
    const more = await timed(refreshSite);
    const again = await timed(refreshSite);
    const pages = whole.value.written.length;
    return [
      { name: 'whole site', measured: pages, unit: 'pages' },
      { name: 'whole site', measured: whole.seconds, unit: 's' },
      { name: 'one page', measured: (whole.seconds * 1000) / pages, unit: 'ms' },
      { name: `a decision of ${NAMES} names: written`, measured: more.value.written.length, unit: 'pages' },
      { name: `a decision of ${NAMES} names`, measured: more.seconds, unit: 's' },
      { name: 'nothing changed: written', measured: again.value.written.length, unit: 'pages', aim: 0 },
      { name: 'nothing changed', measured: again.seconds, unit: 's' },
    ];
  });
}

/** Enters ten names more, as publication does with the lines of a decision: people honoured before, in the next year. */
async function decideMore(): Promise<void> {
  const { honoursOf, putHonour } = await import('@bang-vang/functions/table/honour.ts');
  const year = Math.max(...pastDecisions.map((decision) => decision.year));
  const standing = (await honoursOf(year)).filter((entry) => entry.standing === 'in-force');
  for (const [place, entry] of standing.slice(0, NAMES).entries()) {
    const code = honourCode(new Uint8Array(8).fill(place));
    await putHonour({ ...entry, code, year: year + 1 });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const began = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - began) / 1000 };
}
