import { roundOf, unitOf } from '@bang-vang/shared/domain/events.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { bucketAfter } from '@bang-vang/shared/domain/reports/standing.ts';
import type { Bucket } from '@bang-vang/shared/domain/reports/standing.ts';
import { recount, shardOf } from '../table/standing.ts';
import { placeOn } from '../table/tree.ts';
import type { Projection } from './projection.ts';

/** Where an aggregate is counted now: in one bucket, at its unit and every unit above it on the day of its first event. */
type Counted = { readonly round: RoundId; readonly bucket: Bucket; readonly units: readonly UnitId[] };

/** How many sheets, pacts and nominations stand where, for each unit and everything below it. */
export const standings: Projection = {
  name: 'standings',
  async retell({ aggregate, happening, at }, before) {
    const counted = before.memory as Counted | undefined;
    const bucket = bucketAfter(happening);
    const round = roundOf(happening);
    const unit = unitOf(happening);
    if (bucket === undefined || round === undefined || unit === undefined)
      return { writes: [], memory: counted };
    const units = counted?.units ?? (await placeOn(unit, dayOf(at)))?.path ?? [unit];
    const steps: Partial<Record<Bucket, 1 | -1>> =
      counted?.bucket === bucket ? {} : { ...(counted ? { [counted.bucket]: -1 } : {}), [bucket]: 1 };
    const shard = shardOf(aggregate);
    return {
      writes:
        Object.keys(steps).length === 0 ? [] : units.map((at) => recount({ round, unit: at, shard }, steps)),
      memory: { round, bucket, units } satisfies Counted,
    };
  },
};
