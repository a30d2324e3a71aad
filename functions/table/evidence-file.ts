import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { digest } from '../kit/digest.ts';
import type { Attempt } from '../kit/request.ts';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';
import { table } from './table.ts';

/** A day's files are spread over so many places of the index, for many are sent on the last day. */
export const DUE_PLACES = 4;
const dueAt = (due: Day, place: number): string => joined('DUE', due, String(place));

/** Files of evidence, each beside the others of its subject; the index lists them by when they are due. */
export const evidenceFiles = aggregate<EvidenceFile>('EvidenceFile', ({ id, due, state }) =>
  due === undefined || state === 'refused'
    ? undefined
    : { GSI1PK: dueAt(due, digest([id]).charCodeAt(0) % DUE_PLACES), GSI1SK: id },
);

const DUE_AT_ONCE = 200;
const NOBODY = '-';

/** The subject that an identifier names: `<round>.<unit>.<mark>`, and the person after it on a person's sheet. */
function homeOfEvidence(evidence: EvidenceId) {
  const [round = '', unit = '', , ...person] = evidence.split('.');
  return { round: round || '-', unit: unit || '-', person: person.join('.') || NOBODY };
}

/** What tells a file from the others of its subject. */
export const markOf = (evidence: EvidenceId): string => evidence.split('.')[2] ?? evidence;

const partition = (round: string, unit: string, person: string) => joined('EVID', round, unit, person);

export const evidenceRef = (evidence: EvidenceId): Ref => {
  const { round, unit, person } = homeOfEvidence(evidence);
  return {
    name: joined('EVID', evidence),
    key: { PK: partition(round, unit, person), SK: evidence },
  };
};

/** The identity of the file that an attempt announces: a repeated attempt means the same file. */
export function newEvidenceId({ round, unit, person }: SubjectOfEvidence, { key }: Attempt): EvidenceId {
  const mark = digest(['evidence', key])
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16);
  return [round, unit, mark, ...(person === undefined ? [] : [person])].join('.') as EvidenceId;
}

/** The files that are due on a day, from one of its places, so many at a time. */
export async function* filesDue(due: Day, place: number): AsyncGenerator<readonly Head<EvidenceFile>[]> {
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table
      .build(QueryCommand)
      .entities(evidenceFiles.entity)
      .query({ index: 'GSI1', partition: dueAt(due, place) })
      .options({ limit: DUE_AT_ONCE, ...(exclusiveStartKey && { exclusiveStartKey }) })
      .send();
    yield Items as unknown as readonly Head<EvidenceFile>[];
    exclusiveStartKey = LastEvaluatedKey;
  } while (exclusiveStartKey);
}

/** All files of a subject, whatever became of them. */
export const evidenceOfSubject = ({ round, unit, person }: SubjectOfEvidence) =>
  listed(evidenceFiles, { partition: partition(round, unit, person ?? NOBODY) });
