import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { JobId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Job, JobAtWork } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Progress } from '@bang-vang/shared/domain/jobs/progress.ts';
import { digest } from '../kit/digest.ts';
import type { Attempt } from '../kit/request.ts';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { joined, padded } from './keys.ts';
import { table } from './table.ts';

/** Jobs, listed by their units, newest last. How far one has come lies beside it, so that no slice makes a person's act stale. */
export const jobs = aggregate<Job>('Job', ({ id, unit, askedAt }) => ({
  GSI1PK: joined('JOBS', unit),
  GSI1SK: joined(askedAt, id),
}));

const partition = (job: JobId) => joined('JOB', job);

export const jobRef = (job: JobId): Ref => ({
  name: partition(job),
  key: { PK: partition(job), SK: 'HEAD' },
});

/** The identity of the job that an attempt asks for: a repeated attempt means the same job. */
export const newJobId = ({ key }: Attempt): JobId =>
  `J.${digest(['job', key])
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16)}` as JobId;

/** The newest jobs of a unit, newest first. */
export async function jobsOf(unit: UnitId, limit: number): Promise<readonly Head<Job>[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(jobs.entity)
    .query({ index: 'GSI1', partition: joined('JOBS', unit) })
    .options({ reverse: true, limit })
    .send();
  return Items as unknown as readonly Head<Job>[];
}

/** The write that is refused when somebody has moved the job since: after it was cancelled, no slice counts any more. */
export const unmoved = (job: JobId, version: number) =>
  jobs.entity.build(ConditionCheck).key(jobRef(job).key).condition({ attr: 'version', eq: version });

/**
 * Where a job stands: which phase, how many slices of it are through, and what became of their rows. `turn` counts the
 * writes and guards them; `tries` counts how often the next slice has been begun while the job stood at `version`.
 */
export type Checkpoint = {
  readonly phase: JobAtWork['state'];
  readonly slices: number;
  readonly progress: Progress;
  readonly tries: number;
  readonly version: number;
  readonly turn: number;
};

const checkpointEntity = new Entity({
  name: 'Checkpoint',
  table,
  timestamps: false,
  schema: item({
    job: any().key().castAs<JobId>(),
    phase: any().castAs<JobAtWork['state']>(),
    slices: number(),
    progress: any().castAs<Progress>(),
    tries: number(),
    version: number(),
    turn: number(),
    /** Seconds since 1970, as the table's time to live is told. */
    expires: number(),
  }),
  computeKey: ({ job }) => ({ PK: partition(job), SK: 'CHECKPOINT' }),
});

/** The last checkpoint of a job; undefined before its first slice, and some time after its end. */
export async function loadCheckpoint(job: JobId): Promise<Checkpoint | undefined> {
  const { Item } = await checkpointEntity
    .build(GetItemCommand)
    .key({ job })
    .options({ consistent: true })
    .send();
  return Item;
}

/** The write of the next checkpoint, refused when another runner has written one since. */
export const putCheckpoint = (job: JobId, next: Checkpoint, expires: number) =>
  checkpointEntity
    .build(PutTransaction)
    .item({ job, ...next, expires })
    .options({
      condition: next.turn === 1 ? { attr: 'turn', exists: false } : { attr: 'turn', eq: next.turn - 1 },
    });

/** What is wrong in the sender's file: the row as people count it, the title of the column, what to do. */
export type RowFault = {
  readonly row: number;
  readonly column?: string | undefined;
  readonly message: string;
};

const faultsEntity = new Entity({
  name: 'JobFaults',
  table,
  timestamps: false,
  schema: item({
    job: any().key().castAs<JobId>(),
    slice: number().key(),
    part: number().key(),
    faults: any().castAs<readonly RowFault[]>(),
    expires: number(),
  }),
  computeKey: ({ job, slice, part }) => ({
    PK: partition(job),
    SK: joined('F', padded(slice), padded(part)),
  }),
});

const FAULTS_IN_ITEM = 100;

/** Keeps the faults of a slice; kept again, they are the same. */
export async function keepFaults(
  job: JobId,
  slice: number,
  faults: readonly RowFault[],
  expires: number,
): Promise<void> {
  for (let part = 0; part * FAULTS_IN_ITEM < faults.length; part += 1) {
    const some = faults.slice(part * FAULTS_IN_ITEM, (part + 1) * FAULTS_IN_ITEM);
    await faultsEntity.build(PutItemCommand).item({ job, slice, part, faults: some, expires }).send();
  }
}

/** About a hundred faults of a job after a place, in the order of the rows, and the place after which they go on. */
export async function faultsAfter(
  job: JobId,
  after: string | undefined,
): Promise<{ readonly faults: readonly RowFault[]; readonly next?: string }> {
  const faults: RowFault[] = [];
  let place = after ?? 'F#';
  for (;;) {
    const { Items = [] } = await table
      .build(QueryCommand)
      .entities(faultsEntity)
      .query({ partition: partition(job), range: { gt: place } })
      .options({ limit: 5 })
      .send();
    for (const { slice, part, faults: some } of Items) {
      faults.push(...some);
      place = joined('F', padded(slice), padded(part));
      if (faults.length >= FAULTS_IN_ITEM) return { faults, next: place };
    }
    if (Items.length < 5) return { faults };
  }
}
