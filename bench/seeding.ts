import { DEFAULT_STAGE, STAGES } from '../infra/local/stages.ts';
import { apart } from './apart.ts';
import type { Figure } from './figure.ts';

const AIM = 10;

/** Seconds to fill an empty table with the demo at each stage, each in a process of its own. */
export async function figures(): Promise<readonly Figure[]> {
  const measured: Figure[] = [];
  for (const stage of Object.keys(STAGES)) {
    const { seconds, processor } = (await apart(new URL('seed-stage.ts', import.meta.url), stage)) as {
      seconds: number;
      processor: number;
    };
    const busy = `${processor.toFixed(1)} s of processor beside the table's`;
    measured.push({
      name: stage,
      measured: seconds,
      unit: 's',
      ...(stage === DEFAULT_STAGE ? { aim: AIM, note: `${busy}; what npm start opens` } : { note: busy }),
    });
  }
  return measured;
}
